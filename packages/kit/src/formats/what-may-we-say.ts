import {toPlainText, type ElementContent} from '@harmony/trust-badges/content.js';
import {claimsOf, type MaySayOptions} from '@harmony/trust-badges-check/claims.js';
import {escapeMarkdown} from '../escape/markdown.js';

/**
 * What may be said of the facts, and what may not, for people who write. It is for use within the company: it has sentences that
 * say more than the facts.
 *
 * @param options - The facts, the day and the language.
 * @param content - What an element says: it knows the version of the facts.
 * @returns Markdown: the headings and labels in English, the sentences in the language.
 */
export function whatMayWeSay(options: MaySayOptions, {versionNote}: ElementContent): string {
  const {say, dont} = claimsOf(options);
  const text = escapeMarkdown;
  return [
    '# What may we say?',
    'For people who write about the company. The sentences below “Don’t say” say more than the facts, or are unclear: publish none of them.',
    '## Say',
    say.map(({text: sentence, source}) => `- ${text(sentence)} (\`${source}\`)`).join('\n'),
    '## Don’t say',
    ...dont.flatMap(({rule, title, examples, why, instead}) => [
      `### ${text(title)}`,
      examples.map((example) => `- ~~${text(example)}~~`).join('\n'),
      `Why: ${text(why)}`,
      `Write instead: ${text(instead)}`,
      `In an ignore: \`${rule}\``,
    ]),
    text(toPlainText(versionNote)),
    '',
  ].join('\n\n');
}
