import type {Reason} from '../reason.js';
import type {Facts} from '../types.js';

/**
 * Checks that the explained categories are those of the leading report, and that the reports are sorted newest first.
 *
 * @param facts - Facts of the right shape.
 * @returns Every reason to refuse them, with its path.
 */
export function checkReports({soc2: {report, earlier = [], categories}}: Facts): Reason[] {
  const reasons: Reason[] = [];
  if (categories.map(({category}) => category).join() !== report.categories.join()) {
    reasons.push({
      path: 'soc2.categories',
      message: `must explain the report’s categories in their order: ${report.categories.join(', ')}`,
    });
  }
  const dates = [report, ...earlier].map(({date}) => date);
  earlier.forEach(({date}, index) => {
    if (date > dates[index]!) {
      reasons.push({
        path: `soc2.earlier[${index}].date`,
        message: `must not be after ${dates[index]!}: the newest report is "report", and the others follow, newest first`,
      });
    }
  });
  return reasons;
}
