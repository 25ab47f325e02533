/** Rows come in groups of so many. A group out of sight is neither styled nor laid out, but each group takes some time too. */
export const GROUP = 25;

/**
 * Makes the groups that so many rows need.
 *
 * @param rows - How many rows.
 * @returns The groups, empty.
 */
export function makeGroups(rows: number): HTMLTableSectionElement[] {
  return Array.from({length: Math.ceil(rows / GROUP)}, () => {
    const group = document.createElement('tbody');
    group.setAttribute('role', 'rowgroup');
    return group;
  });
}

/**
 * Tells a group how many rows it shows: by that the styles guess its height while it is out of sight.
 *
 * @param group - The group.
 * @param size - How many rows; a group without any is hidden.
 */
export function resize(group: HTMLTableSectionElement, size: number): void {
  group.hidden = size === 0;
  group.dataset['rows'] = String(size);
  group.classList.remove('known');
}

/**
 * Finds the group at the upper edge of the window.
 *
 * @param groups - The groups, from the top.
 * @returns Its place among them; the first one's if all are above the window.
 */
export function firstInView(groups: readonly Element[]): number {
  return Math.max(
    0,
    groups.findIndex((group) => group.getBoundingClientRect().bottom > 0),
  );
}
