import {describeElement, type DescribeOptions} from '@harmony/trust-badges/content.js';
import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import '../../src/languages.js';
import {listFiles} from '../../src/list-files.js';
import type {Facts} from '../../../../src/facts/types.js';
import {exampleCompany} from '../../../../stories/fixtures/example-company.js';
import {exampleWithEntries} from '../../../../stories/fixtures/example-entries.js';
import {PROVENANCE, say} from '../../../../stories/fixtures/statement.js';
import {parsed} from '../../../../test/unit/parsed.js';

export {parsed};

/** A short list with everything that a list can have: planned, former, details, changes. */
export const LIST = parsed(exampleWithEntries(6));
/** One language for each way in which texts are put together. */
export const LOCALES = ['en', 'de', 'ar'] as const;

/** The example's subprocessors with some of them changed. */
export function listWith(changes: Partial<Facts['subprocessors']>): TrustFacts {
  const facts = exampleWithEntries(2);
  return parsed({...facts, subprocessors: {...facts.subprocessors, ...changes}});
}

/** A list in which one text stands wherever a text can. */
export function listSaying(text: string): TrustFacts {
  const short = text.slice(0, 300);
  return listWith({
    subject: short,
    entries: [
      {
        id: 'example.hostile',
        name: short,
        legalName: short,
        address: text,
        purpose: text,
        data: [text],
        transfer: text,
        announced: '2026-01-15',
        plannedFrom: '2026-03-01',
        ...PROVENANCE,
      },
    ],
    changes: [{date: '2026-01-15', statement: say('hostile.change', text)}],
  });
}

const {entries: _entries, ...unnamed} = exampleCompany.subprocessors;

/** The example without named subprocessors. */
export const NOBODY = parsed({...exampleCompany, subprocessors: unnamed});

/** What each element says. */
export const badgeOf = (facts: TrustFacts | null, options?: DescribeOptions) =>
  describeElement('soc2-badge', facts, options);
export const summaryOf = (facts: TrustFacts | null, options?: DescribeOptions) =>
  describeElement('security-summary', facts, options);
export const listOf = (facts: TrustFacts | null, options?: DescribeOptions) =>
  describeElement('subprocessor-list', facts, options);

/** The data formats of a list. */
export const listFilesOf = (facts: TrustFacts | null, locale = 'en') => listFiles(listOf(facts, {locale}));
