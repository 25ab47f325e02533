import {describe, expect, it} from 'vitest';
import {describeElement, ELEMENT_NAMES} from '../../../src/content/describe.js';
import {upToRank, type Block} from '../../../src/content/element-content.js';
import {canBeSkipped, LAST_COMPACT, LAST_OF_REQUEST, RANKS} from '../../../src/content/ranks.js';
import {exampleCompany} from '../../../stories/fixtures/example-company.js';
import {parsed} from '../parsed.js';

const COMPANIES = {ours: null, 'the example company': parsed(exampleCompany)};

/** The claim, and what limits it. */
const FIRST = ['claim', 'ageNotice', 'reportDetails', 'span', 'noType2', 'limits'];

const textOf = (block: Block): string => JSON.stringify(block);

describe('the one ranking', () => {
  it('puts everything that limits a claim right after it', () => {
    const first = Object.entries(RANKS).filter(([, rank]) => rank <= RANKS.limits);
    expect(first.map(([name]) => name)).toEqual(FIRST);
  });

  it('says on what terms a report is shared before it says how to ask for it, and which facts these are after that', () => {
    const {requestTerms, requestWho, requestLink, versionNote} = RANKS;
    expect([requestTerms, requestWho, requestLink, versionNote]).toEqual(
      [requestTerms, requestWho, requestLink, versionNote].sort((one, other) => one - other),
    );
  });

  it('lets a text go on only after something about requests that does not fit', () => {
    const skipped = Object.entries(RANKS).filter(([, rank]) => canBeSkipped(rank));
    expect(skipped.map(([name]) => name)).toEqual(['requestTerms', 'requestWho', 'requestLink', 'contact']);
    expect(LAST_OF_REQUEST).toBe(RANKS.requestLink);
  });

  it('keeps explanations and logs behind every fact, and out of compact forms', () => {
    const explanations = [RANKS.meaning, RANKS.separateSubjects, RANKS.typeDifference, RANKS.changes, RANKS.categories];
    const facts = [RANKS.types, RANKS.currentType, RANKS.examination, RANKS.earlierReports, RANKS.namedList];
    expect(Math.min(...explanations)).toBeGreaterThan(Math.max(...facts));
    expect(Math.min(...explanations)).toBeGreaterThan(LAST_COMPACT);
    expect(Math.max(...facts)).toBeLessThanOrEqual(LAST_COMPACT);
  });

  it.each(Object.entries(COMPANIES))('leaves no part of any element without its rank: %s', (_name, facts) => {
    const known = new Set<number>(Object.values(RANKS));
    for (const element of ELEMENT_NAMES) {
      const {outline, brief} = describeElement(element, facts);
      const parts = [...outline.sections.flatMap(({blocks}) => blocks), ...brief];
      for (const {rank} of parts) expect(known).toContain(rank);
    }
  });

  it.each(Object.entries(COMPANIES))(
    'has a block of the outline for every sentence of a short text: %s',
    (_name, facts) => {
      for (const element of ELEMENT_NAMES) {
        const {outline, brief} = describeElement(element, facts);
        const ranks = new Set(outline.sections.flatMap(({blocks}) => blocks.map(({rank}) => rank)));
        // The title is no block.
        ranks.add(RANKS.claim);
        for (const {rank, block = rank} of brief) expect(ranks, `${element} ${rank}`).toContain(block);
      }
    },
  );

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
