import {
  availableLocales,
  describeElement,
  ELEMENT_NAMES,
  LAST_COMPACT,
  upToRank,
} from '@harmony/trust-badges/content.js';
import type {Block, ElementContent, Outline} from '@harmony/trust-badges/content.js';
import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ownHtml, reducedHtml, safeHtml} from '../../src/formats/html.js';
import {iframeHtml} from '../../src/formats/iframe.js';
import {llmsFragment} from '../../src/formats/llms.js';
import {markdown} from '../../src/formats/markdown.js';
import {LIMITS, plainText} from '../../src/formats/plain-text.js';
import {lineOf} from '../../src/language.js';
import {APPROVED} from '../../../../test/helpers/approved.js';
import {NOBODY} from './fictional.js';
import {bare, labelled, readHtml, readMarkdown, readText, treeOf} from './reading.js';

const COMPANIES = {
  ours: {facts: null},
  nobody: {facts: NOBODY},
  ...Object.fromEntries(Object.entries(APPROVED).map(([name, make]) => [name, make()])),
};
const english = {locale: 'en', dir: 'ltr'} as const;

/** Everything that is said of a company, in each language. */
const saidOf = ({facts, ...options}: {readonly facts: TrustFacts | null}) =>
  availableLocales().flatMap((locale) =>
    ELEMENT_NAMES.map((element) => describeElement(element, facts, {...options, locale})),
  );
const everything = Object.values(COMPANIES).flatMap(saidOf);
const nameOf = ({element, locale}: ElementContent) => `${element} in ${locale}`;

/** In `llms.txt`, what names more than the facts hold comes last, in sections of its own. */
function llmsTreeOf({sections, ...head}: Outline) {
  const beyond = sections.filter((section) => section.beyond === true);
  return [
    ...treeOf({...head, sections: sections.filter((section) => section.beyond !== true)}),
    ...beyond.flatMap(({title, blocks}) => treeOf({title: title!, sections: [{blocks}]})),
  ];
}

describe('every written form is read as it was meant', () => {
  it.each(Object.entries(COMPANIES))('of %s', (_name, company) => {
    for (const content of saidOf(company)) {
      const {outline} = content;
      expect(readMarkdown(markdown(outline, content)), nameOf(content)).toEqual(treeOf(outline));
      expect(readMarkdown(llmsFragment([content])), nameOf(content)).toEqual(llmsTreeOf(outline));
      expect(readHtml(safeHtml(outline, content)), nameOf(content)).toEqual(treeOf(outline));
      expect(readHtml(ownHtml(outline, content)), nameOf(content)).toEqual(treeOf(outline));
      const less = treeOf(outline, {links: false, tables: false});
      expect(readHtml(reducedHtml(outline, content)), nameOf(content)).toEqual(less);
      expect(readText(plainText(content, 1_000_000)!), nameOf(content)).toEqual(less);
    }
  });

  it.each(Object.entries(COMPANIES))('of %s, in an iframe', (_name, company) => {
    for (const content of saidOf(company)) {
      const {head, outline} = content;
      // Its tables have labels of their own.
      if (outline.sections.some(({blocks}) => blocks.some(({kind}) => kind === 'table'))) continue;
      const whole = treeOf(upToRank(outline, LAST_COMPACT), {label: labelled});
      const below = whole.slice(outline.updated === undefined ? 1 : 2);
      const top = [...(head.over === undefined ? [] : [head.over]), labelled(head.title), head.under].map(bare);
      const page = iframeHtml(content, {theme: 'auto', hash: () => 'sha256-x'});
      expect(readHtml(page), nameOf(content)).toEqual([...top, ...below]);
    }
  });

  const words = fc.stringMatching(/^[a-z*_#>+-]{1,8}( [a-z0-9.*_-]{1,8}){0,3}$/);
  const block = fc.oneof(
    fc.record({
      kind: fc.constant('paragraph' as const),
      rank: fc.constant(1),
      sentences: fc.array(words, {minLength: 1}),
    }),
    fc.record(
      {
        kind: fc.constant('list' as const),
        rank: fc.constant(1),
        lead: words,
        items: fc.array(fc.record({text: words}), {minLength: 1, maxLength: 4}),
      },
      {requiredKeys: ['kind', 'rank', 'items']},
    ),
  );
  const outlines: fc.Arbitrary<Outline> = fc.record({
    title: words,
    sections: fc.array(
      fc.record(
        {title: words, blocks: fc.array(block as fc.Arbitrary<Block>, {minLength: 1, maxLength: 4})},
        {requiredKeys: ['blocks']},
      ),
      {minLength: 1, maxLength: 4},
    ),
  });

  it('whatever blocks follow each other', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        expect(readMarkdown(markdown(outline, english))).toEqual(treeOf(outline));
        expect(readHtml(safeHtml(outline, english))).toEqual(treeOf(outline));
      }),
    );
  });
});

it.each(Object.entries(COMPANIES))('no list stands right below another one: %s', (_name, company) => {
  for (const {outline} of saidOf(company)) {
    for (const {blocks} of outline.sections) {
      blocks.forEach((block, index) => {
        if (blocks[index - 1]?.kind === 'list' && block.kind === 'list') expect(block.lead).toBeDefined();
      });
    }
  }
});

/** What an element may say in a text, as one fact each. */
function factsOf(content: ElementContent): string[] {
  switch (content.element) {
    case 'soc2-badge': {
      const {parts, statements} = content;
      const {name, span, details = [], examination, notice, link} = parts;
      const {prescribed, noType2, request, contact, current, doesNotProve, proves} = statements;
      return [
        ...[name, notice?.ask, span, noType2, prescribed[2]!.text, examination, contact.email, link?.href],
        ...details.flatMap(({label, value}) => [label, value]),
        ...[...request, ...current, ...doesNotProve, ...proves],
      ].flatMap((text) => (text === undefined ? [] : [lineOf(text, content)]));
    }
    case 'security-summary': {
      const {title, updated, introduction, topics, contact} = content.parts;
      const points = [...introduction, ...topics.flatMap(({summary}) => summary ?? [])].map(({text}) => text);
      return [title, updated, contact.email, ...points, content.versionNote].map((text) => lineOf(text, content));
    }
    case 'subprocessor-list': {
      const {title, updated, uses, purposes, details, contact} = content.parts;
      const points = [uses, ...details].map(({text}) => text);
      const all = [title, updated, ...purposes, ...points, contact.label, contact.email, content.versionNote];
      return all.map((text) => lineOf(text, content));
    }
  }
}

describe('a longer text', () => {
  it.each(Object.entries(COMPANIES))('never says less than a shorter one: %s', (_name, company) => {
    for (const content of saidOf(company)) {
      const facts = factsOf(content).map(bare);
      let shorter: string[] = [];
      for (const limit of LIMITS) {
        const text = bare(plainText(content, limit) ?? '');
        const says = facts.filter((fact) => text.includes(fact));
        expect(says, `${nameOf(content)} at ${limit}`).toEqual(expect.arrayContaining(shorter));
        shorter = says;
      }
    }
  });

  it('has every limit of the claim before anything else', () => {
    const badges = everything.filter((content) => content.element === 'soc2-badge');
    fc.assert(
      fc.property(fc.constantFrom(...badges), fc.integer({min: 60, max: 2500}), (content, limit) => {
        const text = plainText(content, limit);
        if (text === undefined) return;
        const {statements, parts, versionNote} = content;
        const says = (part: typeof versionNote) => text.includes(lineOf(part, content));
        const limits = [
          // Short texts say only what is.
          ...(statements.noType2 === undefined || !text.includes('\n') ? [] : [statements.noType2]),
          ...(statements.report.type === 1 ? [parts.span] : []),
          ...(parts.notice === undefined || text.includes('\n') ? [] : [parts.notice.ask]),
          ...(text.includes('\n') ? [] : statements.details === undefined ? [] : [statements.details]),
        ];
        const [, ...terms] = statements.request;
        const extras = [statements.requestAddress, statements.prescribed[2]!.text, ...statements.current, versionNote];
        const extra = text.includes('\n') ? statements.current.some(says) : extras.some(says);
        if (extra) for (const each of limits) expect(says(each), `${limit}: ${text}`).toBe(true);
        // The version takes the room of no limit: not of the terms either.
        if (says(versionNote)) for (const term of terms) expect(says(term), `${limit}: ${text}`).toBe(true);
      }),
      {numRuns: 400},
    );
  });

  it('has no heading without its content', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everything), fc.integer({min: 600, max: 3000}), (content, limit) => {
        const text = plainText(content, limit);
        if (!text?.includes('\n')) return;
        const lines = text.split('\n').map((line) => line.replace(/^\u200f/, ''));
        for (const {title, blocks} of content.outline.sections) {
          if (title === undefined) continue;
          const at = lines.indexOf(lineOf(title, content));
          if (at < 0) continue;
          const first = blocks.reduce((one, other) => (other.rank < one.rank ? other : one));
          // What it is about follows: for the types, both of them, and not only which one is completed.
          if (first.kind === 'list') {
            const {label, text: item} = first.items[0]!;
            expect(text).toContain(lineOf(item, content));
            if (label !== undefined) expect(text).toContain(label);
          }
          expect(lines[at + 1], `${lineOf(title, content)} at ${limit}`).not.toBe('');
        }
      }),
      {numRuns: 400},
    );
  });
});
