import type {Span} from './lexicon.js';
import {alike} from './normalise.js';

/** A date that a text names: a day, or a month. */
export interface NamedDate extends Span {
  /** `2026-03-15`, or `2026-03` for a month. */
  readonly value: string;
}

const patterns = new Map<string, {readonly pattern: RegExp; readonly months: ReadonlyMap<string, number>}>();

/**
 * Finds dates.
 *
 * @param lower - A text in lower case.
 * @param tag - Its language, for the names of months.
 * @returns The dates. A date in digits that can be read in two ways comes once for each, a quarter once for each of its months.
 */
export function datesIn(lower: string, tag: string): NamedDate[] {
  if (!/\d{4}/.test(lower)) return [];
  const {pattern, months} = patternOf(tag);
  const found: NamedDate[] = [];
  const add = (span: Span, year: string, month: number, day?: string) => {
    const number = day === undefined ? undefined : Number(day);
    if (month < 1 || month > 12 || (number !== undefined && (number < 1 || number > 31))) return;
    const value = [year, month, number]
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, '0'));
    found.push({...span, value: value.join('-')});
  };
  for (const {0: text, 1: quarter, 2: year, index} of lower.matchAll(/(?<![\p{L}\d])q([1-4])[ /-]?(20\d\d)(?!\d)/gu)) {
    for (const month of [1, 2, 3]) {
      add({start: index, end: index + text.length}, year!, (Number(quarter) - 1) * 3 + month);
    }
  }
  for (const match of lower.matchAll(pattern)) {
    const {groups = {}, index, 0: text} = match;
    const span = {start: index, end: index + text.length};
    const {iy, im, id, ey, em, ed, md, mm, my, dd, dm, dy, a, b, y, oy, om} = groups;
    if (iy !== undefined) add(span, iy, Number(im), id);
    else if (ey !== undefined) add(span, ey, Number(em), ed);
    else if (mm !== undefined) add(span, my!, months.get(mm)!, md);
    else if (dm !== undefined) add(span, dy!, months.get(dm)!, dd);
    else if (om !== undefined) add(span, oy!, Number(om));
    else if (a !== undefined) {
      add(span, y!, Number(a), b);
      add(span, y!, Number(b), a);
    }
  }
  for (const {0: year, index} of lower.matchAll(/(?<![\p{L}\d./:-])20\d\d(?![\d/:-]|\.\d)/gu)) {
    if (!found.some(({start, end}) => start <= index && index < end)) {
      found.push({start: index, end: index + 4, value: year});
    }
  }
  return found;
}

function patternOf(tag: string): {readonly pattern: RegExp; readonly months: ReadonlyMap<string, number>} {
  let made = patterns.get(tag);
  if (made === undefined) patterns.set(tag, (made = make(tag)));
  return made;
}

function make(tag: string) {
  const months = new Map<string, number>();
  for (const locale of new Set(['en', tag])) {
    for (const [length, day] of [
      ['long', false],
      ['long', true],
      ['short', false],
      ['short', true],
    ] as const) {
      // With the day, the name of a month may have another case.
      const format = new Intl.DateTimeFormat(`${locale}-u-nu-latn`, {
        calendar: 'gregory',
        timeZone: 'UTC',
        month: length,
        ...(day ? {day: 'numeric'} : {}),
      });
      for (let month = 0; month < 12; month++) {
        const name = format
          .formatToParts(Date.UTC(2026, month, 15))
          .find(({type}) => type === 'month')
          ?.value.toLowerCase();
        if (name !== undefined && /\p{L}{3}/u.test(name)) months.set(alike(name.replace(/\.$/u, '')), month + 1);
      }
    }
  }
  months.set('sept', 9);
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  const source = [
    String.raw`(?<iy>20\d\d)-(?<im>\d\d)(?:-(?<id>\d\d))?(?!\d)`,
    String.raw`(?<ey>20\d\d)[年년][ ]?(?<em>\d{1,2})[月월](?:[ ]?(?<ed>\d{1,2})[日일])?`,
    String.raw`(?:בין )?ב?(?<mm>${names})\.? (?:(?<md>\d{1,2})(?:st|nd|rd|th)?,? )?(?:de |del |di )?(?<my>20\d\d)`,
    String.raw`(?<dd>\d{1,2})(?:\.|st|nd|rd|th|º|er)? (?:of |de |di |den )?ב?(?<dm>${names})\.?,? (?:de |del |di )?(?<dy>20\d\d)`,
    String.raw`(?<!\d)(?<a>\d{1,2})[./-] ?(?<b>\d{1,2})[./-] ?(?<y>20\d\d)(?!\d)`,
    String.raw`(?<![\d/.])(?<om>\d{1,2})[/.](?<oy>20\d\d)(?!\d)`,
  ];
  return {pattern: new RegExp(source.map((each) => `(?:${each})`).join('|'), 'gu'), months};
}
