/** Our drawings as path data on 24 by 24 units, for strokes. Elements and images draw the same. */

/** Our own mark: a shield with an H. It is not an auditors' body's artwork, and does not stand for anyone's approval. */
export const MARK = 'M12 2 4 4.7v6.8c0 5 3.3 8.5 8 10.5 4.7-2 8-5.5 8-10.5V4.7zM9 8v7.5m6-7.5v7.5m-6-2.5 6-2.5';

const SHIELD = 'M12 3 5 5.5V11c0 4.5 3 7.7 7 9.5 4-1.8 7-5 7-9.5V5.5z';

const TOPICS: Readonly<Record<string, string>> = {
  'access-control': 'M12.3 11.7 4 20m0-4 4 4M20 8.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z',
  'data-protection': 'M6 11h12v9H6zm2.5 0V8a3.5 3.5 0 0 1 7 0v3',
  auditability: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  'application-security': 'm8 7-5 5 5 5m8-10 5 5-5 5',
  'incident-response': 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 21h4',
  ai: 'M12 3c.8 5 4 8.2 9 9-5 .8-8.2 4-9 9-.8-5-4-8.2-9-9 5-.8 8.2-4 9-9Z',
};

/**
 * The icon of a topic.
 *
 * @param id - The topic's id.
 * @returns Path data; a shield for a topic without an icon of its own.
 */
export function topicPath(id: string): string {
  return TOPICS[id] ?? SHIELD;
}
