import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

/** What a rule may find, of each rule: the levels of its findings. */
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  'soc2-type2': ['over', 'note'],
  'soc2-certified': ['over'],
  'soc2-compliant': ['misleading'],
  'soc2-unqualified': ['over'],
  'soc2-categories': ['over'],
  'soc2-current': ['over'],
  'soc2-whose': ['over', 'misleading'],
  'soc2-type-missing': ['misleading'],
  'soc2-date-missing': ['note'],
  'soc2-date-wrong': ['over'],
  'iso-27001': ['over'],
  hipaa: ['over'],
  gdpr: ['over'],
  'data-location': ['over'],
  'no-data-leaves': ['over'],
  'other-framework': ['over'],
  'absolute-security': ['misleading'],
  'subprocessors-none': ['over'],
  'ai-stronger': ['over'],
};
const RULES = Object.keys(LEVELS);

const VERDICTS = ['over', 'misleading', 'note', 'ok'];
/** Sentences of these kinds claim nothing, so none of them may be found. */
const HARMLESS = [
  'denial',
  'question',
  'quotation',
  'explanation',
  'comparison-heading',
  'others-claim',
  'file-name',
  'prescribed',
  'our-own-text',
  'unrelated',
];
const KINDS = ['claim', 'plan', ...HARMLESS];
const SPLITS = ['make', 'measure'];

/**
 * A sentence with its verdict, judged by the bundled facts on November 30, 2026. One with several claims has the rule of the
 * first claim of its highest level; one that is ok has the rule that a careless reader would apply to it.
 */
interface Entry {
  readonly text: string;
  readonly verdict: string;
  readonly rule: string;
  readonly kind: string;
  readonly split: string;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const {targetLocales} = JSON.parse(read('../../../lit-localize.json')) as {targetLocales: string[]};
const languages = ['en', ...targetLocales];

const files = readdirSync(new URL('../corpus/', import.meta.url));

const fileOf = (language: string) => `../corpus/${language}.json`;
const entriesOf = (language: string) => JSON.parse(read(fileOf(language))) as Entry[];

/** The text without what a reader doesn't see or care about. Question marks and ticks stay: they change the verdict. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/[.。]$/, '')
    .trim()
    .toLowerCase();
}

const texts = (entries: Entry[]) => entries.map(({text}) => text);
const share = (part: unknown[], whole: unknown[]) => part.length / whole.length;

it('has a corpus of each language and no other file', () => {
  expect([...files].sort()).toEqual(languages.map((language) => `${language}.json`).sort());
});

describe.each(files.map((file) => file.replace(/\.json$/, '')))('the corpus of %s', (language) => {
  const entries = entriesOf(language);
  const least = language === 'en' ? 500 : 30;

  it(`has at least ${least} sentences`, () => {
    expect(entries.length).toBeGreaterThanOrEqual(least);
  });

  it('has one entry a line, so that a change to an entry is a change to a line', () => {
    const lines = read(fileOf(language)).trimEnd().split('\n');
    expect(lines).toHaveLength(entries.length + 2);
    expect(lines.slice(1, -1).filter((line) => !/^ {2}\{"text": .*\},?$/.test(line))).toEqual([]);
  });

  it('has the same fields in each entry, with known values', () => {
    for (const entry of entries) {
      expect(Object.keys(entry), entry.text).toEqual(['text', 'verdict', 'rule', 'kind', 'split']);
      expect(entry.text, entry.text).toMatch(/\S/);
      expect(VERDICTS, entry.text).toContain(entry.verdict);
      expect(RULES, entry.text).toContain(entry.rule);
      expect(KINDS, entry.text).toContain(entry.kind);
      expect(SPLITS, entry.text).toContain(entry.split);
    }
  });

  it('gives each rule only its own levels', () => {
    const wrong = entries.filter(({verdict, rule}) => verdict !== 'ok' && LEVELS[rule]?.includes(verdict) !== true);
    expect(texts(wrong)).toEqual([]);
  });

  it('has findings only where something is claimed or promised', () => {
    const found = entries.filter(({verdict}) => verdict !== 'ok');
    expect(texts(found.filter(({kind}) => HARMLESS.includes(kind)))).toEqual([]);
    expect(texts(found.filter(({kind, verdict}) => kind === 'plan' && verdict === 'over'))).toEqual([]);
  });

  it('has each sentence once', () => {
    const seen = new Set<string>();
    const repeated = entries.filter(({text}) => seen.size === seen.add(normalise(text)).size);
    expect(texts(repeated)).toEqual([]);
  });

  it('is about half negatives, in each half', () => {
    for (const part of [entries, ...SPLITS.map((half) => entries.filter(({split}) => split === half))]) {
      const negatives = share(
        part.filter(({verdict}) => verdict === 'ok'),
        part,
      );
      expect(negatives).toBeGreaterThanOrEqual(0.4);
      expect(negatives).toBeLessThanOrEqual(0.6);
    }
  });

  it('has about as much to measure with as to make rules from, of what is over and of what is ok', () => {
    for (const verdict of ['over', 'ok']) {
      const same = entries.filter((entry) => entry.verdict === verdict);
      const measured = share(
        same.filter(({split}) => split === 'measure'),
        same,
      );
      expect(measured, verdict).toBeGreaterThanOrEqual(0.4);
      expect(measured, verdict).toBeLessThanOrEqual(0.6);
    }
  });
});

describe('the English corpus', () => {
  const entries = entriesOf('en');

  it.each(RULES)('has at least six findings of %s, and sentences that only look like it, in both halves', (rule) => {
    const same = entries.filter((entry) => entry.rule === rule);
    expect(same.filter(({verdict}) => verdict !== 'ok').length).toBeGreaterThanOrEqual(6);
    for (const half of SPLITS) {
      const here = same.filter(({split}) => split === half);
      expect(here.filter(({verdict}) => verdict !== 'ok').length, half).toBeGreaterThanOrEqual(3);
      expect(here.filter(({verdict}) => verdict === 'ok').length, half).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(KINDS)('has %s in both halves', (kind) => {
    for (const half of SPLITS) {
      const here = entries.filter((entry) => entry.kind === kind && entry.split === half);
      expect(here.length, half).toBeGreaterThanOrEqual(2);
    }
  });

  it('calls a sentence prescribed only if the facts prescribe it', () => {
    const {soc2} = JSON.parse(read('../../../src/facts/harmony.json')) as {
      soc2: {prescribed: Record<string, {text: string}>};
    };
    const sentences = Object.values(soc2.prescribed).map(({text}) => `${normalise(text)}.`);
    for (const {text} of entries.filter(({kind}) => kind === 'prescribed')) {
      const rest = sentences.reduce((left, sentence) => left.replaceAll(sentence, ''), `${normalise(text)}.`);
      expect(rest.replace(/[-\s]/g, ''), text).toBe('');
    }
  });
});
