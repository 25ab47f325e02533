// What a release says about itself: from the changesets, in the headings of Keep a Changelog.

/** In the order in which a release has them: first what may ask something of its users. */
export const KINDS = ['Security', 'Removed', 'Deprecated', 'Changed', 'Added', 'Fixed'];

const HEADING = /^## .*$/m;
const UNRELEASED = /^## .*unreleased$/i;

/**
 * The entry that a changeset makes.
 *
 * @param {{id: string, summary: string}} changeset
 * @returns {{kind: string, text: string} | undefined} undefined without a text: then users notice nothing
 * @throws {Error} when the text does not begin with a kind, such as `Added: `
 */
export function entryOf({id, summary}) {
  const text = summary.trim();
  if (text === '') return undefined;
  const [, kind, rest] = /^(\w+):\s+([^]+)$/.exec(text) ?? [];
  if (!KINDS.includes(kind)) {
    throw new Error(`.changeset/${id}.md must begin with ${KINDS.map((each) => `"${each}: "`).join(', ')}.`);
  }
  return {kind, text: rest.trim()};
}

/**
 * Adds a release to a changelog. Its heading is the version alone: by that, changesets/action finds what to say in the pull request.
 * It comes in place of the part that is not released yet, whose entries stay the first of their kind.
 *
 * @param {string} changelog
 * @param {{version: string, day: string, entries: readonly {kind: string, text: string}[]}} release
 * @returns {string}
 */
export function addRelease(changelog, {version, day, entries}) {
  const [intro, ...sections] = split(changelog);
  const pending = sections[0] !== undefined && UNRELEASED.test(sections[0].split('\n')[0]) ? sections.shift() : '';
  const groups = groupsOf(pending);
  for (const {kind, text} of entries) {
    const item = `- ${text.replaceAll('\n', '\n  ').replace(/[ \t]+$/gm, '')}`;
    groups.set(kind, [groups.get(kind), item].filter(Boolean).join('\n'));
  }
  const order = [...groups.keys()].sort((one, other) => KINDS.indexOf(one) - KINDS.indexOf(other));
  const body = order.map((kind) => `### ${kind}\n\n${groups.get(kind)}\n`).join('\n');
  return [intro, `## ${version}\n\nReleased on ${day}.\n\n${body}`, ...sections]
    .map((part) => `${part.trimEnd()}\n`)
    .join('\n');
}

/**
 * @param {string} changelog
 * @param {string} version
 * @returns {string} what it says about a release, without the heading
 * @throws {Error} when it says nothing
 */
export function notesOf(changelog, version) {
  const section = split(changelog).find((part) => part.startsWith(`## ${version}\n`));
  const notes = section?.replace(HEADING, '').trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing about ${version}.`);
  return `${notes}\n`;
}

/** What stands before the first release, and then each release. */
const split = (changelog) => changelog.split(/^(?=## )/m);

function groupsOf(section) {
  const parts = section.split(/^### (.*)$/m).slice(1);
  return new Map(parts.flatMap((kind, index) => (index % 2 === 0 ? [[kind.trim(), parts[index + 1].trim()]] : [])));
}
