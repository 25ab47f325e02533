import type {Report} from '../report.js';

/**
 * Sums a report up.
 *
 * @param report - What came of a check.
 * @returns One line: how many findings of each level, in how many files, and how much could not be read.
 */
export function summaryOf({findings, unread, skipped, checked}: Report): string {
  const count = (level: string) => findings.filter((finding) => finding.level === level).length;
  const levels = [
    [count('over'), 'more than the facts say'],
    [count('misleading'), 'misleading or unclear'],
    [count('note'), 'worth a look'],
  ] as const;
  const inFiles = new Set(findings.map(({file}) => file)).size;
  const found = levels.flatMap(([number, what]) => (number > 0 ? [`${number} ${what}`] : [])).join(', ');
  const first =
    findings.length === 0
      ? `Nothing found in ${many(checked, 'file')}.`
      : `${many(findings.length, 'finding')} in ${inFiles} of ${many(checked, 'file')}: ${found}.`;
  const others = [
    ...(unread.length > 0 ? [`${unread.length} could not be read.`] : []),
    ...(skipped.length > 0 ? [`${skipped.length} left out.`] : []),
  ];
  return [first, ...others].join(' ');
}

/**
 * A number and its noun.
 *
 * @param number - How many.
 * @param noun - In the singular; its plural ends in "s".
 * @returns Such as "1 file", "2 files".
 */
export function many(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
