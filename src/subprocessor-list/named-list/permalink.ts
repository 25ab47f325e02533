/** What stands before an entry's id in a fragment. */
const PREFIX = 'subprocessor-';

/**
 * The fragment of an entry.
 *
 * @param id - The entry's id, which has only characters that a fragment can have.
 * @returns `#subprocessor-<id>`.
 */
export function fragmentOf(id: string): string {
  return `#${PREFIX}${id}`;
}

/**
 * The address of an entry on this page. Not the fragment alone: a `<base>` would lead it to another page.
 *
 * @param id - The entry's id.
 * @param page - From `pageAddress()`.
 * @returns The absolute address.
 */
export function addressOf(id: string, page: string): string {
  return `${page}${fragmentOf(id)}`;
}

/**
 * The page that the reader is on.
 *
 * @returns Its address without the fragment.
 */
export function pageAddress(): string {
  return location.href.replace(/#.*/s, '');
}

/**
 * Finds out which entry a fragment names.
 *
 * @param fragment - As `location.hash` has it.
 * @returns The id; empty if it is a fragment of something else.
 */
export function idIn(fragment: string): string {
  const start = fragmentOf('');
  try {
    const decoded = decodeURIComponent(fragment);
    return decoded.startsWith(start) ? decoded.slice(start.length) : '';
  } catch {
    return '';
  }
}
