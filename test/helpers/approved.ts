import {exampleCompany} from '../../stories/fixtures/example-company.js';
import {exampleWithEntries} from '../../stories/fixtures/example-entries.js';
import {
  EXAMPLE_DETAILS,
  EXAMPLE_EXAMINATION,
  EXAMPLE_TYPE1,
  EXAMPLE_TYPE2,
  exampleWithReports,
} from '../../stories/fixtures/example-reports.js';
import {say} from '../../stories/fixtures/statement.js';
import {parsed} from '../unit/parsed.js';

/** A day on which every report of the fictional companies is more than twelve months old. */
const LATER = '2028-01-01';

const first = exampleWithReports({report: EXAMPLE_TYPE1, examination: EXAMPLE_EXAMINATION});

/** The first report, with several sentences wherever small forms have only the first, and with terms that are explained. */
const wordy = {
  ...first,
  soc2: {
    ...first.soc2,
    types: {...first.soc2.types, current: [...first.soc2.types.current, say('current.2', 'What follows from that.')]},
    separate: [...first.soc2.separate, say('separate.2', 'Where to read about Example Company.')],
  },
  security: {
    ...first.security,
    introduction: [
      ...first.security.introduction,
      say('introduction.2', 'Data is encrypted in transit and at rest.', ['in-transit', 'at-rest']),
      say('introduction.3', 'The third sentence of the introduction.'),
    ],
  },
};

const full = exampleWithReports({
  report: {...EXAMPLE_TYPE2, ...EXAMPLE_DETAILS, opinion: 'qualified'},
  earlier: [{...EXAMPLE_TYPE1, asOf: '2025-03-01', opinion: 'adverse', link: 'https://trust.example.com/first'}],
});

const {entries: _entries, changes: _changes, ...unnamed} = exampleCompany.subprocessors;

/**
 * Fictional companies. Together their facts have everything that facts can have. What is said about them is kept in files for
 * reviewers. The facts are parsed anew for each test, because content is remembered by its facts.
 */
export const APPROVED = {
  'first-report': () => ({facts: parsed(wordy), locale: 'en'}),
  'reports-and-list': () => ({
    facts: parsed({...full, subprocessors: exampleWithEntries(9).subprocessors}),
    locale: 'en',
  }),
  arabic: () => ({facts: parsed(full), locale: 'ar'}),
  'old-report-no-list': () => ({
    facts: parsed({...exampleCompany, subprocessors: unnamed}),
    locale: 'en',
    today: LATER,
  }),
} as const;
