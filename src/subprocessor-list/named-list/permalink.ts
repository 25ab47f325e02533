/** The prefix of an entry's id in a fragment, and in the id of its name within the root. */
const PREFIX = 'subprocessor-';

/**
 * The id of an entry's name within the root, which is the fragment of its permanent link.
 *
 * @param id - The entry's id, which has only characters that a fragment can have.
 * @returns `subprocessor-<id>`.
 */
export function anchorOf(id: string): string {
  return `${PREFIX}${id}`;
}

/**
 * The address of an entry on the page. Not the fragment alone: a `<base>` would lead it to another page.
 *
 * @param id - The entry's id.
 * @param page - The address of the page.
 * @returns The absolute address.
 */
export function addressOf(id: string, page: string): string {
  return `${page.replace(/#.*/s, '')}#${anchorOf(id)}`;
}

/**
 * Finds out which entry a fragment names.
 *
 * @param fragment - As `location.hash` has it.
 * @returns The id; empty if it is a fragment of something else.
 */
export function idIn(fragment: string): string {
  const name = decode(fragment);
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
}

/**
 * Whether the page uses the fragment of its address for something of its own, such as the route of a hash router. Then no link of
 * ours may change it.
 *
 * @param document - The page.
 * @param fragment - As `location.hash` has it.
 * @returns True for every fragment that names neither an entry nor a place on the page.
 */
export function isFragmentTaken(document: Document, fragment: string): boolean {
  const name = decode(fragment);
  if (name === '' || name.toLowerCase() === 'top' || name.startsWith(PREFIX)) return false;
  return document.getElementById(name) === null && document.getElementsByName(name).length === 0;
}

/** Decodes a fragment without its `#`; leaves it as it is if it is malformed. */
function decode(fragment: string): string {
  const text = fragment.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
