// Where a version stands, besides package.json and its lock file.

const CHECK = '@harmony/trust-badges-check';

/** Each file, with what is before a version there and what is after it. */
export const PLACES = [
  {file: 'action.yml', pattern: /(description: The version of @harmony\/trust-badges-check\.\n\s+default: )(\S+)()/},
  {file: '.pre-commit-hooks.yaml', pattern: new RegExp(`(${CHECK}@)([^\\s]+)()`)},
];

/**
 * @param {string} text - of a file
 * @param {(typeof PLACES)[number]} place
 * @param {string} version
 * @returns {string} the text with this version
 * @throws {Error} when the place is not there
 */
export function setVersion(text, {file, pattern}, version) {
  if (!pattern.test(text)) {
    throw new Error(`${file} has no place for the version any more: see scripts/release/places.mjs.`);
  }
  return text.replace(pattern, `$1${version}$3`);
}

/**
 * Lets the packages ask for each other in the version that they are released in.
 *
 * @param {Record<string, any>} manifest - of a package
 * @param {readonly string[]} names - of all packages
 * @param {string} version
 * @returns {Record<string, any>}
 */
export function setRanges(manifest, names, version) {
  const ranges = (group) =>
    Object.fromEntries(
      Object.entries(group).map(([name, range]) => [name, names.includes(name) ? `^${version}` : range]),
    );
  const groups = ['dependencies', 'peerDependencies', 'optionalDependencies'].filter((group) => manifest[group]);
  return {...manifest, ...Object.fromEntries(groups.map((group) => [group, ranges(manifest[group])]))};
}
