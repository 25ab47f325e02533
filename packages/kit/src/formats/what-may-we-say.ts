import {toPlainText, type ElementContent} from '@harmony/trust-badges/content.js';
import {claimsOf, type MaySayOptions} from '@harmony/trust-badges-check/claims.js';
import {escapeMarkdown} from '../escape/markdown.js';

/**
 * What may be said of the facts, and what may not, for people who write. It is for use within the company: it has sentences that
 * say more than the facts.
 *
 * @param options - The facts, the day and the language.
 * @param content - What an element says: it knows the version of the facts.
 * @returns Markdown, in the language.
 */
export function whatMayWeSay(options: MaySayOptions, {versionNote}: ElementContent): string {
  const {words, say, dont} = claimsOf(options);
  const text = escapeMarkdown;
  return [
    `# ${text(words.title)}`,
    text(words.audience),
    `## ${text(words.say)}`,
    say.map(({text: sentence, source}) => `- ${text(sentence)} (\`${source}\`)`).join('\n'),
    `## ${text(words.dont)}`,
    ...dont.flatMap(({rule, title, examples, why, instead}) => [
      `### ${text(title)}`,
      examples.map((example) => `- ~~${text(example)}~~`).join('\n'),
      `${text(words.why)} ${text(why)}`,
      `${text(words.instead)} ${text(instead)}`,
      `${text(words.ignore)} \`${rule}\``,
    ]),
    text(toPlainText(versionNote)),
    '',
  ].join('\n\n');
}
