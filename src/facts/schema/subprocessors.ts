import * as v from 'valibot';
import {statement} from './statement.js';
import {date, filledList, id, name, provenance, text, url} from './values.js';

const describe = v.description;

const region = v.pipe(v.string('must be a country code'), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code like "DE"'));

export const subprocessor = v.pipe(
  v.strictObject({
    id: v.pipe(id, describe('Stable id of the entry; permanent links contain it.')),
    name: v.pipe(name, describe('The subprocessor’s name.')),
    legalName: v.exactOptional(v.pipe(name, describe('Its legal name, where the source gives one besides the name.'))),
    website: v.exactOptional(v.pipe(url, describe('Its web site.'))),
    address: v.exactOptional(v.pipe(text, describe('Its postal address.'))),
    contact: v.exactOptional(v.pipe(url, describe('Where to reach it about data protection.'))),
    purpose: v.pipe(text, describe('What it is used for.')),
    data: v.exactOptional(v.pipe(filledList(text), describe('Categories of data that it processes.'))),
    locations: v.exactOptional(
      v.pipe(filledList(region), describe('ISO 3166 country codes of the places of processing.')),
    ),
    transfer: v.exactOptional(
      v.pipe(text, describe('The mechanism by which data may be transferred to it, as the source names it.')),
    ),
    since: v.exactOptional(v.pipe(date, describe('The first day of its use.'))),
    announced: v.exactOptional(v.pipe(date, describe('The day on which customers were told of it.'))),
    changed: v.exactOptional(
      v.pipe(
        date,
        describe(
          'The day on which anything of this entry was last changed after its announcement. Readers of the feed hear of it anew then. Left out, that is the day of "factsVersion".',
        ),
      ),
    ),
    plannedFrom: v.exactOptional(
      v.pipe(date, describe('The first day of its planned use. Replace it by "since" once it is in use.')),
    ),
    endedOn: v.exactOptional(v.pipe(date, describe('The last day of its use. Only for one that is no longer used.'))),
    ...provenance,
  }),
  v.title('Subprocessor'),
  describe('One named subprocessor.'),
);

export const noticePeriod = v.pipe(
  v.strictObject({
    days: v.pipe(
      v.number('must be a number of days'),
      v.integer('must be a whole number of days'),
      v.minValue(1, 'must be at least 1'),
      v.maxValue(365, 'must be at most 365'),
    ),
    counted: v.pipe(
      v.picklist(['after-announcement', 'before-start'], 'must be one of after-announcement, before-start'),
      describe(
        'From which day: objections are possible until so many days after the announcement, or until so many days before the planned use.',
      ),
    ),
    ...provenance,
  }),
  v.title('NoticePeriod'),
  describe('How long customers can object to a planned subprocessor.'),
);

const changedLine = v.pipe(
  date,
  describe('The day on which the words of this line were last corrected. Readers of the feed hear of it anew then.'),
);

export const subprocessors = v.pipe(
  v.strictObject({
    subject: v.pipe(name, describe('The name that the source uses for the company.')),
    lastUpdated: v.pipe(date, describe('When the source of this list was last updated.')),
    ...provenance,
    uses: statement,
    purposes: v.pipe(filledList(statement), describe('The purposes on record.')),
    details: v.pipe(filledList(statement), describe('Where the named list is kept, what governs it, and how to ask.')),
    noticePeriod: v.exactOptional(noticePeriod),
    entries: v.exactOptional(
      v.pipe(
        filledList(subprocessor),
        describe('The named list: those in use, planned ones and former ones. Left out while no source names anyone.'),
      ),
    ),
    changes: v.exactOptional(
      v.pipe(
        filledList(v.strictObject({date, changed: v.exactOptional(changedLine), statement})),
        describe('What changed in the list and when, newest first.'),
      ),
    ),
  }),
  v.title('SubprocessorFacts'),
  describe('Everything known about subprocessors.'),
);
