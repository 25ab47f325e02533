import {expect} from 'chai';
import '../../dist/define.js';
import {parseFacts, type TrustFacts} from '../../dist/facts/index.js';
import harmony from '../../dist/facts.json';
import {expectAccessible} from '../helpers/a11y.js';
import {setViewport} from '../helpers/commands.js';
import {mount, rendered, tipButtons} from '../helpers/element.js';
import {VARIANTS} from '../helpers/languages.js';
import {expectWithin} from '../helpers/overflow.js';
import '../helpers/pseudo-languages.js';

/** A state that the bundled facts are not in: a report of type 2, all categories, and named subprocessors. */
function otherFacts(): TrustFacts {
  const [first] = harmony.soc2.categories;
  const categories = ['security', 'availability', 'processing-integrity', 'confidentiality', 'privacy'];
  const entry = {source: 'security-page', section: '8'};
  const result = parseFacts({
    ...harmony,
    soc2: {
      ...harmony.soc2,
      report: {
        ...harmony.soc2.report,
        categories,
        type: 2,
        date: '2030-02-01',
        period: {start: '2029-01-01', end: '2029-12-31'},
      },
      categories: categories.map((category, index) => ({
        category,
        statement: {...first!.statement, id: `example.category.${index}`},
      })),
    },
    subprocessors: {
      ...harmony.subprocessors,
      entries: [{...entry, id: 'a', name: 'Harmony', purpose: 'hosting', locations: ['DE']}],
    },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.reasons));
  return result.facts;
}

/** What is not a sentence: names, the address, and what `Intl` writes in the language that the pseudo-language is made of. */
const NO_SENTENCE =
  /Harmony Global Inc|Harmonity|Harmony|SOC 2|Type [12]|support@harmonity\.ai|Germany|(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?) |[\u0600-\u06ff]+/g;

/** Every text that a reader sees or hears, explanations included. */
function everyText(element: Element): string[] {
  const attributes = ['aria-label', 'aria-description', 'title', 'alt', 'data-column'];
  const nodes = [...element.shadowRoot!.querySelectorAll('*')];
  return [
    ...nodes.flatMap((node) => attributes.map((name) => node.getAttribute(name) ?? '')),
    ...nodes.flatMap((node) => [...node.childNodes].filter((child) => child instanceof Text).map(({data}) => data)),
  ].filter((text) => text.trim() !== '');
}

const STATES: Record<string, TrustFacts | null> = {'bundled facts': null, 'other facts': otherFacts()};

// High enough for the longest explanation.
beforeEach(() => setViewport({width: 800, height: 1000}));

for (const lang of ['en-XA', 'ar-XB']) {
  for (const [state, facts] of Object.entries(STATES)) {
    describe(`in the pseudo-language ${lang}, with ${state}`, () => {
      for (const markup of VARIANTS) {
        it(`${markup} says nothing in plain English, and holds what is 40 % longer`, async () => {
          const place = await mount(`<div lang="${lang}" style="width: 280px; padding: 0">${markup}</div>`);
          const element = place.firstElementChild!;
          Object.assign(element, {facts});
          await rendered(place);
          expectWithin(place, element);
          for (const button of tipButtons(element)) button.click();
          const texts = everyText(element);
          expect(texts).not.to.deep.equal([]);
          const english = texts.filter((text) => /[A-Za-z]{2,}/.test(text.replaceAll(NO_SENTENCE, '')));
          expect(english).to.deep.equal([]);
          await expectAccessible(element);
        });
      }
    });
  }
}

it('a text that is hard-coded would be found', async () => {
  const element = await mount('<harmony-soc2-badge lang="en"></harmony-soc2-badge>');
  const english = everyText(element).filter((text) => /[A-Za-z]{2,}/.test(text.replaceAll(NO_SENTENCE, '')));
  expect(english).to.include('Request the report');
});
