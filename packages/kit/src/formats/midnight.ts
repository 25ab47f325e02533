/**
 * The facts give days and the formats want times: midnight in UTC, as in every format.
 *
 * @param date - `YYYY-MM-DD`.
 * @returns A time by RFC 3339.
 */
export function midnight(date: string): string {
  return `${date}T00:00:00Z`;
}
