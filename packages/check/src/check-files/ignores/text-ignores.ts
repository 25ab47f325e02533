import type {FileFinding} from '../report.js';

/** An ignore that stands in a text. */
export interface TextIgnore {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  /** The column after its last character. */
  readonly endColumn: number;
  readonly text: string;
}

/** What was found in a text. */
export interface TextIgnores {
  readonly ignores: readonly TextIgnore[];
  /** Findings about ignores without a rule or a reason. */
  readonly bad: readonly Omit<FileFinding, 'file'>[];
  /** The first line after the given one that says something other than an ignore. */
  readonly lineAfter: (line: number) => number;
  readonly lineLength: (line: number) => number;
}

const WORD = 'trust-badges-ignore';
const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** The word, a rule or several, a colon and a reason, up to the end of the comment or of the line. */
const IGNORE = new RegExp(
  `${WORD}(?:[ \\t]+(${ID}(?:[ \\t]*,[ \\t]*${ID})*))?[ \\t]*(?::(.*?))?[ \\t]*(?:-->|\\*/|$)`,
  'g',
);
/** Elsewhere, a text may speak of the word. */
const OPENER = /(?:^|<!--|\/\*|\/\/|#|;)\s*$/;
const COMMENT_SIGNS = /[\s<>!{}/*#;-]+/g;

/**
 * Looks for `trust-badges-ignore <rule>: why` in a text, in comments or elsewhere.
 *
 * @param text - The whole text of a file.
 * @returns The ignores, one for each rule that it names, and those that ignore nothing because something is missing.
 */
export function findIgnores(text: string): TextIgnores {
  if (!text.includes(WORD)) return {ignores: [], bad: [], lineAfter: (line) => line + 1, lineLength: () => 0};
  const lines = text.split(/\r\n|\r|\n/);
  const ignores: TextIgnore[] = [];
  const bad: Omit<FileFinding, 'file'>[] = [];
  const onlyIgnore = new Set<number>();
  for (const [index, content] of lines.entries()) {
    if (!content.includes(WORD)) continue;
    const line = index + 1;
    for (const match of content.matchAll(IGNORE)) {
      const {0: all, 1: rules, 2: reason, index: start} = match;
      const column = start + 1;
      if (rules !== undefined && reason !== undefined && /\p{L}/u.test(reason)) {
        const place = {line, column, endColumn: column + all.length, text: all.trim()};
        for (const rule of rules.split(',')) ignores.push({rule: rule.trim(), ...place});
      } else if (OPENER.test(content.slice(0, start))) {
        bad.push(badFinding(line, column, all.replace(/(?:-->|\*\/)$/, '').trim()));
      }
    }
    if (content.replace(IGNORE, '').replace(COMMENT_SIGNS, '') === '') onlyIgnore.add(line);
  }
  const saysMore = (line: number) => !onlyIgnore.has(line) && (lines[line - 1] ?? ' ').trim() !== '';
  const lineAfter = (line: number) => {
    let after = line + 1;
    while (after <= lines.length && !saysMore(after)) after += 1;
    return after;
  };
  return {ignores, bad, lineAfter, lineLength: (line) => lines[line - 1]!.length};
}

function badFinding(line: number, column: number, excerpt: string): Omit<FileFinding, 'file'> {
  return {
    line,
    column,
    endLine: line,
    endColumn: column + excerpt.length,
    level: 'over',
    rule: 'bad-ignore',
    excerpt,
    fact: 'An ignore names a rule and, after a colon, the reason why it may be broken here. This one ignores nothing.',
    instead: `${WORD} soc2-certified: the reason`,
  };
}
