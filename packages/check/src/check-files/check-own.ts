import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import type {Level, Passage} from '../claims/types.js';
import type {OwnFacts, OwnForm, OwnVerdict} from '../read/own.js';
import {placesIn, type Place} from '../read/text/places.js';
import {byPlace} from './ignores/apply-ignores.js';
import type {FileFinding} from './report.js';

const LEVELS: Readonly<Record<OwnVerdict, Level>> = {
  stale: 'misleading',
  edited: 'over',
  stripped: 'misleading',
  newer: 'note',
};

/** Elements and HTML forms stand in these. */
const MARKUP = /\.(?:html?|xhtml|shtml|svg|vue|svelte|astro)$/i;
/** Tests, stories and programs write our tags without a page around them. */
const PROGRAM = /\.(?:[jt]sx?|[cm][jt]s|ya?ml)$/i;
/** What nobody of ours can be in a file without. */
const TRACE = /<harmony-|data-facts|\d{4}-\d{2}-\d{2}[ \u00a0][\da-f]{12}/i;
const IN_MARKDOWN = /<harmony-|\bdata-facts\s*=/i;
const LONGEST_EXCERPT = 80;

/** What there is of ours in a file. */
export interface OwnInFile {
  readonly findings: readonly FileFinding[];
  /** Whether a place is in a form that is whole and as new as the facts. */
  readonly isOwn: (place: Place) => boolean;
}

const NOTHING: OwnInFile = {findings: [], isOwn: () => false};

/**
 * Checks our own elements and the forms of the kit that stand in a file.
 *
 * @param file - What it is called in the report.
 * @param name - The name by whose ending it is known what it is.
 * @param text - Its text; empty for what is no text.
 * @param passages - What was read in it: all there is of a picture and of a PDF.
 * @param facts - The facts; null for the bundled ones.
 * @returns What is stale, edited or stripped, and where forms stand that are none of it.
 * @throws {Error} For a page that is too deep.
 */
export async function checkOwn(
  file: string,
  name: string,
  text: string,
  passages: readonly Passage[],
  facts: TrustFacts | null,
): Promise<OwnInFile> {
  if (PROGRAM.test(name) || (text !== '' && !TRACE.test(text))) return NOTHING;
  const {findOwn, findOwnText, ownFacts, verdictsOf} = await import('../read/own.js');
  const known = ownFacts(facts);
  const judged = (form: OwnForm, from: Pick<OwnForm, 'line' | 'column'>): FileFinding[] =>
    verdictsOf(form, known).map(({verdict, why, instead}) => ({
      ...{file, line: from.line, column: from.column, endLine: from.line, endColumn: from.column + 1},
      ...{level: LEVELS[verdict], rule: `own-${verdict}`, excerpt: excerptOf(form, known)},
      fact: why,
      instead,
    }));
  if (text === '') {
    const all = passages.map((passage) => passage.text).join('\n');
    const inAll = findOwnText(all);
    const findings = inAll.flatMap((form) => judged(form, placeIn(passages, form)));
    return {findings, isOwn: () => inAll.length > 0 && findings.length === 0};
  }
  const isMarkup = MARKUP.test(name) || /^\s*<(?:!doctype|html|svg|harmony-)/i.test(text);
  const forms = isMarkup || IN_MARKDOWN.test(text) ? findOwn(text, file) : findOwnText(text);
  const places = placesIn(text);
  const whole = forms.filter((form) => verdictsOf(form, known).length === 0);
  const ranges = whole.map(({start, end}) => [places.at(start), places.at(end)] as const);
  return {
    findings: forms.flatMap((form) => judged(form, form)),
    isOwn: (place) => ranges.some(([from, to]) => byPlace(from, place) <= 0 && byPlace(place, to) <= 0),
  };
}

/** In what is no text, a form begins where the passage does in which its id stands. */
function placeIn(passages: readonly Passage[], {factsIds}: OwnForm): {line: number; column: number} {
  const passage = passages.find(({text}) => factsIds.some((id) => text.replaceAll('\u00a0', ' ').includes(id)));
  return passage?.at(0) ?? {line: 1, column: 1};
}

/** Its id is what was copied with it; without one, its first words are. */
function excerptOf({factsId, element, text}: OwnForm, known: OwnFacts): string {
  if (factsId !== undefined && factsId !== known.factsId) return factsId;
  const [words = ''] = text.trim().split('\n');
  return words === '' ? `harmony-${element ?? 'form'}` : words.slice(0, LONGEST_EXCERPT);
}
