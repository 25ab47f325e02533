import type {Passage} from '../../claims/types.js';
import type {FileFinding} from '../report.js';
import {findIgnores, type TextIgnore, type TextIgnores} from './text-ignores.js';

/** A finding, and the passage in which it was found. */
export interface Found {
  readonly finding: FileFinding;
  readonly passage: Passage;
}

type Place = Pick<FileFinding, 'line' | 'column'>;

/** A longer line was written by a program. To ignore all of it would be to ignore the page. */
const LONGEST_LINE = 1000;

/**
 * Takes out what a text says to ignore.
 *
 * An ignore is for its own line if something there needs it, and otherwise for the passage and the line after it.
 *
 * @param found - What was found in a file.
 * @param passages - All that was read there.
 * @param text - Its whole text.
 * @param file - What it is called.
 * @returns What is left, with findings about ignores that are not needed or say too little.
 */
export function applyIgnores(
  found: readonly Found[],
  passages: readonly Passage[],
  text: string,
  file: string,
): FileFinding[] {
  const known = findIgnores(text);
  let left = found.filter(({finding}) => !known.ignores.some((ignore) => standsIn(finding, ignore)));
  const unused: FileFinding[] = [];
  for (const ignore of known.ignores) {
    const isMeant = meantBy(ignore, left, passages, known);
    const others = left.filter((one) => !isMeant(one));
    if (others.length === left.length) unused.push(unusedFinding(ignore, file));
    left = others;
  }
  const bad = known.bad.map((finding) => ({file, ...finding}));
  return [...left.map(({finding}) => finding), ...bad, ...unused].sort(byPlace);
}

/** The reason itself may speak of what is ignored. */
function standsIn({line, column}: Place, ignore: TextIgnore): boolean {
  return line === ignore.line && column >= ignore.column && column < ignore.endColumn;
}

function meantBy(
  ignore: TextIgnore,
  left: readonly Found[],
  passages: readonly Passage[],
  {lineAfter, lineLength}: TextIgnores,
): (found: Found) => boolean {
  const ofRule = ({finding}: Found) => finding.rule === ignore.rule;
  const onLine = (found: Found) => ofRule(found) && found.finding.line === ignore.line;
  if (lineLength(ignore.line) <= LONGEST_LINE && left.some(onLine)) return onLine;
  const next = nextPassage(passages, ignore);
  const after = lineAfter(ignore.line);
  return (found) => ofRule(found) && (found.passage === next || found.finding.line === after);
}

/** The readers give what stands in attributes and metadata in an order of their own. */
function nextPassage(passages: readonly Passage[], ignore: TextIgnore): Passage | undefined {
  const end = {line: ignore.line, column: ignore.endColumn};
  let next: {passage: Passage; place: Place} | undefined;
  for (const passage of passages) {
    const place = passage.at(0);
    if (byPlace(place, end) >= 0 && (next === undefined || byPlace(place, next.place) < 0)) next = {passage, place};
  }
  return next?.passage;
}

/**
 * The order of a text.
 *
 * @param one - A place.
 * @param other - Another one.
 * @returns Below 0 if the first one stands before the other, as `sort()` wants it.
 */
export function byPlace(one: Place, other: Place): number {
  return one.line - other.line || one.column - other.column;
}

function unusedFinding({line, column, endColumn, text, rule}: TextIgnore, file: string): FileFinding {
  const fact = `No finding of ${rule} needs this ignore any longer. Remove it.`;
  const place = {file, line, column, endLine: line, endColumn};
  return {...place, level: 'note', rule: 'unused-ignore', excerpt: text, fact, instead: ''};
}
