import {
  describeElement,
  toPlainText,
  type RichText,
  type SubprocessorListElementContent,
} from '@harmony/trust-badges/content.js';
import * as z from 'zod/v4';
import {answerLanguage} from '../language.js';
import {defineTool, factsOutput, langArgument, languageOutput} from '../tool.js';

const entry = z
  .looseObject({id: z.string(), status: z.string(), name: z.string()})
  .describe('An entry of the facts, in English, and its texts in the language of the answer.');

/** `list_subprocessors`: the named list, or the purposes while the facts name nobody. */
export const listSubprocessors = defineTool({
  name: 'list_subprocessors',
  title: 'Subprocessors',
  description:
    'Returns the subprocessors of the company. If the facts name them, it returns the list; if they name nobody, what subprocessors are used for. That nobody is named does not mean that there are none. Use the sentences as they are, and name nobody who is not listed.',
  input: {lang: langArgument},
  output: {
    title: z.string(),
    updated: z.string(),
    named: z.boolean().describe('Whether the facts name those who are in use or planned.'),
    uses: z.string().optional().describe('The sentence that introduces the purposes; absent where there is a list.'),
    purposesTitle: z.string().optional(),
    purposes: z.array(z.string()).optional(),
    entries: z.array(entry).optional().describe('Those in use, and planned ones.'),
    formerTitle: z.string().optional(),
    former: z.array(entry).optional(),
    changesTitle: z.string().optional(),
    changes: z.array(z.strictObject({day: z.string(), what: z.string()})).optional(),
    details: z.array(z.string()),
    contact: z.strictObject({label: z.string(), email: z.string()}),
    lastUpdated: z.string().describe('The day of the source, as YYYY-MM-DD.'),
    ...languageOutput,
    ...factsOutput,
  },
  run({lang: requested}, {facts, today}) {
    const day = today();
    const language = answerLanguage(requested);
    const content = describeElement('subprocessor-list', facts, {locale: language.lang, today: day});
    const {title, updated, details, contact, table, former, changes, ...parts} = content.parts;
    const entries = entriesOf(content);
    const shown = entries.filter(({status}) => status !== 'former');
    return {
      structured: {
        title: toPlainText(title),
        updated,
        named: table !== undefined,
        ...(table === undefined
          ? {
              uses: toPlainText(parts.uses.text),
              purposesTitle: parts.purposesTitle,
              purposes: parts.purposes.map(toPlainText),
            }
          : {entries: shown}),
        ...(former === undefined
          ? {}
          : {
              formerTitle: toPlainText(former.caption),
              former: entries.filter(({status}) => status === 'former'),
            }),
        ...(changes === undefined
          ? {}
          : {
              changesTitle: changes.title,
              changes: changes.entries.map(({day, what}) => ({day, what: toPlainText(what)})),
            }),
        details: details.map(({text}) => toPlainText(text)),
        contact: {label: contact.label, email: contact.email},
        lastUpdated: content.record.lastUpdated,
        ...language,
        factsVersion: content.factsId,
        day,
      },
    };
  },
});

function entriesOf({record: {entries, texts, notes}}: SubprocessorListElementContent) {
  return entries.map((entry, index) => {
    const note = notes[entry.id];
    return {
      ...entry,
      texts: known(texts[index]!),
      ...(note === undefined ? {} : {note: toPlainText(note)}),
    };
  });
}

/** What the facts do not say about an entry is absent. */
function known(texts: object): Record<string, string> {
  const all = Object.entries(texts).map(([key, text]) => [key, toPlainText(text as RichText)] as const);
  return Object.fromEntries(all.filter(([, text]) => text !== ''));
}
