import {describe, expect, it} from 'vitest';
import {describeElement, ELEMENT_NAMES} from '../../../src/content/describe.js';
import {upToRank, type Block} from '../../../src/content/element-content.js';
import {RANKS} from '../../../src/content/ranks.js';
import {exampleCompany} from '../../../stories/fixtures/example-company.js';
import {parsed} from '../parsed.js';

const COMPANIES = {ours: null, 'the example company': parsed(exampleCompany)};

/** What may stand before the denials: the claim itself, and what has to be known of it. */
const BEFORE_LIMITS = ['claim', 'versionNote'];

const textOf = (block: Block): string => JSON.stringify(block);

describe('the one ranking', () => {
  it('puts what a report does not prove right after the claim', () => {
    const before = Object.entries(RANKS).filter(([, rank]) => rank < RANKS.limits);
    expect(before.map(([name]) => name).sort()).toEqual([...BEFORE_LIMITS].sort());
  });

  it('says that a report is old, and what its auditor thought, no later than that', () => {
    for (const name of ['ageNotice', 'asOf', 'reportDetails', 'requestLink'] as const) {
      expect(RANKS[name], name).toBe(RANKS.limits);
    }
  });

  it('keeps explanations and logs behind every fact', () => {
    const explanations = [RANKS.meaning, RANKS.separateSubjects, RANKS.typeDifference, RANKS.changes, RANKS.categories];
    const facts = [RANKS.types, RANKS.currentType, RANKS.examination, RANKS.earlierReports, RANKS.namedList];
    expect(Math.min(...explanations)).toBeGreaterThan(Math.max(...facts));
  });

  it.each(Object.entries(COMPANIES))('leaves no block of any element without its rank: %s', (_name, facts) => {
    const known = new Set<number>(Object.values(RANKS));
    for (const element of ELEMENT_NAMES) {
      const {outline} = describeElement(element, facts);
      for (const {rank} of outline.sections.flatMap(({blocks}) => blocks)) expect(known).toContain(rank);
    }
  });

  it.each(Object.entries(COMPANIES))('keeps the denials in the most important part of a badge: %s', (_name, facts) => {
    const {outline, statements} = describeElement('soc2-badge', facts);
    const kept = upToRank(outline, RANKS.limits)
      .sections.flatMap(({blocks}) => blocks.map(textOf))
      .join();
    for (const denial of statements.doesNotProve) expect(kept).toContain(JSON.stringify(denial));
    const claim = upToRank(outline, RANKS.claim)
      .sections.flatMap(({blocks}) => blocks.map(textOf))
      .join();
    for (const {text} of statements.prescribed) expect(claim).toContain(JSON.stringify(text));
  });
});
