import * as v from 'valibot';
import {isCalendarDate} from '../calendar-date.js';

/** What the values of a facts file may be. Each message says what has to be there. */

/** Longest text of any kind: long enough for a legal sentence, short enough that nobody can hide a document in it. */
const MAX_TEXT = 2000;
const MAX_ITEMS = 5000;

export const text = v.pipe(
  v.string('must be text'),
  v.minLength(1, 'must not be empty; leave the key out when the fact is unknown'),
  v.maxLength(MAX_TEXT, `must be at most ${MAX_TEXT} characters`),
);

/** Longest name of a company, a system or an auditor: legal names of real companies stay well below. */
const MAX_NAME = 300;
export const name = v.pipe(text, v.maxLength(MAX_NAME, `must be at most ${MAX_NAME} characters`));

export const id = v.pipe(
  v.string('must be an id'),
  v.maxLength(80, 'must be at most 80 characters'),
  v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'must be lower-case letters and digits, joined by "." or "-"'),
);

const DATE = /^\d{4}-\d{2}-\d{2}$/;
export const date = v.pipe(
  v.string('must be a date like "2026-03-15"'),
  v.regex(DATE, 'must be a date like "2026-03-15"'),
  // One reason is enough for a text that is not a date at all.
  v.check((text) => !DATE.test(text) || isCalendarDate(text), 'must be a date that exists in the calendar'),
  v.metadata({format: 'date'}),
);

export const url = v.pipe(
  text,
  v.regex(/^(?:https:\/\/[^\s/?#]|mailto:[^\s@]+@)[^\s]*$/, 'must be an https: or mailto: address'),
);

export const email = v.pipe(
  text,
  v.email('must be an e-mail address'),
  v.maxLength(254, 'must be at most 254 characters'),
);

export const list = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item, 'must be a list'), v.maxLength(MAX_ITEMS, `must have at most ${MAX_ITEMS} entries`));
export const filledList = <T extends v.GenericSchema>(item: T) =>
  v.pipe(list(item), v.minLength(1, 'must have at least one entry'));

/** Where a fact was read: every fact carries these two keys. */
export const provenance = {
  source: v.pipe(id, v.description('Id of the source document, as listed under "sources".')),
  section: v.pipe(id, v.description('Id of the section in that document, as listed with the source.')),
};
