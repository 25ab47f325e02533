import {renderElement} from '@harmony/trust-badges/server.js';
import {beforeAll, describe, expect, it} from 'vitest';
import {exampleWithEntries} from '../../../../stories/fixtures/example-entries.js';
import {parsed} from '../../../../test/unit/facts/company.js';
import * as realKit from '../../../kit/src/index.js';
import {KIT_IS_MISSING, loadKit, TEXT_FORMS, type KitModule} from '../../src/mcp/kit.js';
import {ToolError} from '../../src/mcp/tool.js';
import {connect, TODAY} from './client.js';

// The types of this line are the test: what we use of the kit is what it has.
const kit: KitModule = realKit;
const named = parsed(exampleWithEntries(6));
const noKit = () => Promise.reject(new ToolError(KIT_IS_MISSING));

describe('get_badge', () => {
  let call: Awaited<ReturnType<typeof connect>>['call'];
  beforeAll(async () => {
    ({call} = await connect({facts: named}));
  });

  it.each(TEXT_FORMS)('returns each file of the kit as it is: %s', async (form) => {
    let count = 0;
    for (const lang of ['en', 'ja', 'ar']) {
      const files = await kit.kitFiles({facts: named, locale: lang, today: TODAY, forms: [form]});
      for (const {element, variant, theme, graphemes, limit, make} of files) {
        if (theme !== undefined && theme !== 'auto') continue;
        const args = {element, variant, limit};
        const {texts, structured, isError} = await call('get_badge', {form, lang, ...args});
        const content = new TextDecoder('utf-8', {ignoreBOM: true}).decode(await make());
        const given = Object.fromEntries(Object.entries({element, variant, graphemes}).filter(([, value]) => value));
        expect({texts, isError}).toEqual({texts: [content], isError: false});
        expect(structured).toMatchObject({form, content, lang, day: TODAY, ...given});
        count += 1;
      }
    }
    expect(count).toBeGreaterThanOrEqual(3);
  });

  it('returns the card, and of the list what only the list has, by default', async () => {
    expect((await call('get_badge', {form: 'html'})).structured).toMatchObject({
      element: 'soc2-badge',
      variant: 'card',
    });
    expect((await call('get_badge', {form: 'csv'})).structured.element).toBe('subprocessor-list');
    expect((await call('get_badge', {form: 'llms'})).structured).not.toHaveProperty('element');
    expect((await call('get_badge', {form: 'iframe'})).structured.content).toContain('<!doctype html>');
  });

  it('returns the text for the longest place of the kit that is no longer', async () => {
    const files = await kit.kitFiles({facts: named, locale: 'en', today: TODAY, forms: ['text']});
    const textFor = async (limit: number) => {
      const file = files.find((each) => each.element === 'soc2-badge' && each.limit === limit);
      return new TextDecoder().decode(await file!.make());
    };
    for (const [limit, place] of [
      [249, 220],
      [250, 250],
      [499, 250],
      [501, 500],
      [999, 500],
      [20_000, 5000],
    ] as const) {
      const {text, structured} = await call('get_badge', {form: 'text', limit});
      expect(structured.graphemes).toBeLessThanOrEqual(limit);
      expect(text).toBe(await textFor(place));
    }
    expect((await call('get_badge', {form: 'text'})).structured.content).toBe(
      (await call('get_badge', {form: 'text', limit: 500})).structured.content,
    );
  });

  it('returns a text that fits although it is meant for longer places', async () => {
    const element = 'subprocessor-list';
    const [shortest] = (await kit.kitFiles({facts: null, locale: 'en', today: TODAY, forms: ['text']}))
      .filter((file) => file.element === element)
      .sort((one, other) => one.graphemes! - other.graphemes!);
    const limit = shortest!.graphemes!;
    expect(limit).toBeLessThan(80);
    const {call} = await connect();
    expect((await call('get_badge', {form: 'text', element, limit})).structured.graphemes).toBe(limit);
    expect((await call('get_badge', {form: 'text', element, limit: limit - 1})).isError).toBe(true);
  });

  it.each([
    ['no form', {}, /^form must be one of: html, safe-html, /],
    ['an unknown form', {form: 'pdf'}, /^form must be one of: html, safe-html, /],
    ['an unknown element', {form: 'html', element: 'seal'}, /^element must be one of: soc2-badge, /],
    [
      'an unknown variant',
      {form: 'html', variant: 'huge'},
      /^variant must be one of: card, pill, inline, full, compact\.$/,
    ],
    [
      "another element's variant",
      {form: 'html', variant: 'full'},
      /^The variants of this element are: card, pill, inline\.$/,
    ],
    [
      'a variant where there is none',
      {form: 'html', element: 'subprocessor-list', variant: 'card'},
      /^This element has no variants\.$/,
    ],
    ['a variant of a form without one', {form: 'markdown', variant: 'card'}, /^variant is only for the form html/],
    ['a limit of a form without one', {form: 'html', limit: 500}, /^limit is only for the form text/],
    ['no whole number', {form: 'text', limit: 1.5}, /^limit must be a whole number from 1 to 20,000\.$/],
    ['a limit as text', {form: 'text', limit: '500'}, /^limit must be a whole number from 1 to 20,000\.$/],
    ['too high a limit', {form: 'text', limit: 20_001}, /^limit must be a whole number from 1 to 20,000\.$/],
    ['a limit below the claim', {form: 'text', limit: 10}, /^Not even the claim fits, .* The shortest text has \d\d/],
    [
      'a form of the list',
      {form: 'csv', element: 'soc2-badge'},
      /^There is this form only of the element subprocessor-/,
    ],
    ['a form of all elements', {form: 'llms', element: 'soc2-badge'}, /^This form is about all elements/],
    [
      'another argument',
      {form: 'html', theme: 'dark'},
      /^get_badge takes an object with no other arguments than: form,/,
    ],
  ])('says what to change about %s', async (_what, args, message) => {
    const {text, structured, isError} = await call('get_badge', args);
    expect({isError, structured}).toEqual({isError: true, structured: undefined});
    expect(text).toMatch(message);
  });

  it.each(['csv', 'data', 'feed', 'calendar'])('has no %s while the facts name nobody', async (form) => {
    const {call} = await connect();
    const {text, isError} = await call('get_badge', {form});
    expect(isError).toBe(true);
    expect(text).toMatch(/^The facts have nothing for this form: they name no subprocessor/);
  });

  it('says with the badge that a language is not available', async () => {
    const {texts, structured} = await call('get_badge', {form: 'markdown', lang: 'sv'});
    const english = (await call('get_badge', {form: 'markdown'})).structured.content;
    expect(texts).toEqual([english, structured.languageNote]);
    expect(structured.languageNote).toMatch(/This is English\./);
  });
});

describe('without the kit', () => {
  it('get_badge still has the element as HTML', async () => {
    const {call, failures} = await connect({facts: named, loadKit: noKit});
    const args = {form: 'html', element: 'security-summary', variant: 'compact', lang: 'ar'};
    const {text, structured} = await call('get_badge', args);
    const options = {lang: 'ar', today: TODAY, facts: named, attributes: {variant: 'compact'}};
    expect(text).toBe(renderElement('security-summary', options).html);
    expect(structured.content).toBe(text);
    expect(failures).toEqual([]);
  });

  it.each(TEXT_FORMS.filter((form) => form !== 'html'))('it says what to install for %s', async (form) => {
    const {call} = await connect({facts: named, loadKit: noKit});
    const {text, isError} = await call('get_badge', {form});
    expect(isError).toBe(true);
    expect(text).toContain('npm install --save-dev @harmony/trust-badges-kit');
  });

  it('it is another error if the kit is there and breaks', async () => {
    const broken = () => Promise.reject(new Error('It is broken.'));
    const {call, failures} = await connect({loadKit: broken});
    expect((await call('get_badge', {form: 'html'})).text).toMatch(/^The tool failed/);
    expect(failures).toHaveLength(1);
  });
});

it('finds the kit that is installed beside it', async () => {
  expect(Object.keys(await loadKit())).toContain('kitFiles');
});
