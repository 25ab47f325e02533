import {describe, expect, it} from 'vitest';
import {formatReasons, parseFacts} from '../../../src/facts/index.js';
import {originalFacts, whyRefused} from '../../../src/facts/parsed.js';
import {parsed, plainCompany, reasonsFor} from './company.js';

const WHAT_TO_DO =
  'takes only what parseFacts() returned, or a proxy of it that says the same. Keep facts where no framework changes them: $state.raw() in Svelte, markRaw() in Vue, observable.ref in MobX.';

/** Facts that `parseFacts()` would accept, but that no test gives it. */
const unchecked = () => plainCompany(({soc2}) => Object.assign(soc2.report, {entity: 'Example Unchecked'}));

/** What frameworks hand out in place of facts. */
const proxyOf = (facts: object) => new Proxy(structuredClone(facts), {});

describe('originalFacts', () => {
  it('gives what parseFacts() returned, and not what says the same', () => {
    const [first, second] = [parsed(plainCompany()), parsed(plainCompany())];
    expect(originalFacts(first)).toBe(first);
    expect(originalFacts(second)).toBe(second);
  });

  it('finds the facts behind a proxy that says the same', () => {
    const facts = parsed(plainCompany());
    expect(originalFacts(proxyOf(facts))).toBe(facts);
  });

  it('finds nothing behind a proxy that says something else', () => {
    parsed(plainCompany());
    expect(originalFacts(proxyOf(unchecked()))).toBeUndefined();
    expect(originalFacts(proxyOf({}))).toBeUndefined();
  });

  it('finds nothing in facts that only an element has read', () => {
    const facts = unchecked();
    expect(whyRefused(facts)).toBe(WHAT_TO_DO);
    expect(originalFacts(facts)).toBeUndefined();
  });

  it('finds nothing, and does not throw, in what cannot be read', () => {
    const facts = plainCompany();
    expect(originalFacts(Object.assign(facts, {facts}))).toBeUndefined();
  });
});

describe('whyRefused', () => {
  it('names the key to take from the whole result of parseFacts()', () => {
    expect(whyRefused(parseFacts(plainCompany()))).toBe(
      'is the whole result of parseFacts(); give it the "facts" in it.',
    );
  });

  it('gives the reasons in a result that has no facts', () => {
    const wrong = plainCompany(({contact}) => Object.assign(contact, {email: 'nobody', subject: 1}));
    const reasons = reasonsFor(wrong);
    expect(reasons).toHaveLength(2);
    expect(whyRefused(parseFacts(wrong))).toBe(`is refused:\n${formatReasons(reasons)}\n`);
  });

  it('finds the faults of what parseFacts() was not given', () => {
    expect(whyRefused({...unchecked(), claims: []})).toBe(
      'is refused:\n  claims: is not a key that facts may have; remove it\n',
    );
    expect(whyRefused(null)).toBe('is refused:\n  (file): must be an object\n');
  });

  it('says what to do where there is no fault to name', () => {
    expect(whyRefused(unchecked())).toBe(WHAT_TO_DO);
    expect(whyRefused({ok: false})).toBe(WHAT_TO_DO);
    expect(whyRefused({ok: false, reasons: []})).toBe(WHAT_TO_DO);
  });
});

it('elements without parseFacts() refuse everything, and say what to do', async () => {
  // The query makes it another module, which no parser has been given to.
  const module = '../../../src/facts/parsed.js?alone';
  const alone = (await import(module)) as typeof import('../../../src/facts/parsed.js');
  expect(alone.originalFacts(plainCompany())).toBeUndefined();
  expect(alone.whyRefused(plainCompany())).toBe(WHAT_TO_DO);
  expect(alone.whyRefused({})).toBe(WHAT_TO_DO);
});
