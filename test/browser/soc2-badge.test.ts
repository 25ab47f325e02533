import {expect} from 'chai';
import '../../dist/soc2-badge/define.js';
import {parseFacts} from '../../dist/facts/index.js';
import harmony from '../../dist/facts.json';
import {expectAccessible} from '../helpers/a11y.js';
import {report} from '../helpers/bundled.js';
import {accessibilityTree, findAccessible} from '../helpers/commands.js';
import {isOpen, mount, tipButtons, tipOf, visibleText, type Updating} from '../helpers/element.js';
import {enginesThatCan, onlyIn} from '../helpers/engine.js';
import {spyOnWarnings} from '../helpers/warnings.js';

type Badge = Updating & {variant: string; theme: string; facts: unknown};

const NAME = `${report.entity}: SOC 2 Type ${report.type} report dated ${report.long}`;
const MAILTO = 'mailto:support@harmonity.ai?subject=Security%20%2F%20Trust%20Center';
const VARIANTS = ['card', 'pill', 'inline'];
const badge = (attributes = '') =>
  mount<Badge>(`<harmony-soc2-badge ${attributes}><a href="#">child</a></harmony-soc2-badge>`);

describe('<harmony-soc2-badge>', () => {
  for (const variant of VARIANTS) {
    describe(`as a ${variant}`, () => {
      it('says whose report it is, of which type and date', async () => {
        const text = visibleText(await badge(`variant="${variant}"`));
        expect(text).to.include('Harmony Global Inc').and.to.include('SOC 2 Type 1');
        expect(text).to.include(variant === 'pill' ? report.medium : report.long);
        expect(text).not.to.include('child');
      });

      it('has a link to the request', async () => {
        const element = await badge(`variant="${variant}"`);
        const link = element.shadowRoot!.querySelector('a')!;
        expect(link.getAttribute('href')).to.equal(MAILTO);
        expect(link.getAttribute('aria-label') ?? link.textContent).to.match(/Request the report$/);
      });

      it('is accessible, with every tip closed and open', async () => {
        const element = await badge(`variant="${variant}"`);
        await expectAccessible(element);
        for (const button of tipButtons(element)) {
          button.click();
          expect(isOpen(button)).to.equal(true);
          await expectAccessible(element);
        }
      });

      onlyIn(enginesThatCan.inspect, () => {
        it('gives assistive technology the entity, the type and the date, and each tip as a description', async () => {
          const element = await badge(`variant="${variant}"`);
          const tree = await accessibilityTree();
          const named =
            variant === 'inline' ? {role: 'link', name: `${NAME}. Request the report`} : {role: 'group', name: NAME};
          expect(findAccessible(tree, named)).to.have.length(1);
          const buttons = findAccessible(tree, {role: 'button'});
          expect(buttons).to.have.length(tipButtons(element).length);
          for (const {name, description, properties} of buttons) {
            expect(name).not.to.equal('');
            expect(description.length).to.be.greaterThan(40);
            expect(properties['expanded']).to.equal(false);
          }
        });
      });
    });
  }

  it('shows the categories, what kind of audit it was, and the label of the request in the card', async () => {
    const text = visibleText(await badge());
    for (const part of ['Security', 'Confidentiality', 'Availability', 'Point-in-time audit', 'Request the report']) {
      expect(text).to.include(part);
    }
  });

  it('explains Type 1 beside Type 2: which one is completed, and that the other is not', async () => {
    const [types] = tipButtons(await badge());
    expect(types!.getAttribute('aria-label')).to.equal('What SOC 2 Type 1 means');
    types!.click();
    const text = tipOf(types!).innerText.replace(/\s+/g, ' ');
    expect(text).to.match(/Completed Type 1 Examines whether .* No completed report Type 2 Examines whether /);
    expect(text).to.include('Harmony’s current completed report is Type 1.');
  });

  it('says the same in an open tip as in its description', async () => {
    for (const variant of VARIANTS) {
      for (const button of tipButtons(await badge(`variant="${variant}"`))) {
        button.click();
        const words = (text: string) => new Set(text.match(/[\w’]+/g));
        const open = words(tipOf(button).innerText);
        for (const word of words(button.getAttribute('aria-description')!)) {
          expect(open, button.outerHTML).to.include(word);
        }
      }
    }
  });

  it('shows an "i" on the buttons that have no words', async () => {
    for (const variant of VARIANTS) {
      const icons = tipButtons(await badge(`variant="${variant}"`)).filter(({ariaLabel}) => ariaLabel !== null);
      expect(icons.length).to.be.greaterThan(0);
      for (const icon of icons) expect(icon.innerText).to.equal('i');
    }
  });

  it('takes an unknown variant or theme for the default', async () => {
    const element = await badge('variant="huge" theme="neon"');
    expect([element.variant, element.theme]).to.deep.equal(['card', 'auto']);
    expect(visibleText(element)).to.include('Request the report');
    element.variant = 'PILL';
    await element.updateComplete;
    expect(element.variant).to.equal('pill');
    expect(visibleText(element)).to.include(report.medium);
  });

  it('renders anew for another variant, and goes back', async () => {
    const element = await badge('variant="pill"');
    for (const [variant, part] of [
      ['inline', NAME],
      ['card', 'Point-in-time audit'],
      ['pill', report.medium],
    ] as const) {
      element.variant = variant;
      await element.updateComplete;
      expect(visibleText(element)).to.include(part);
    }
  });

  it('keeps a pill’s markup, and the focus in it, when an update changes nothing', async () => {
    const element = await badge('variant="pill"');
    const [button] = tipButtons(element);
    button!.focus();
    element.theme = 'dark';
    await element.updateComplete;
    expect(tipButtons(element)[0]).to.equal(button);
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('shows facts that parseFacts() returned, and its own again for null', async () => {
    const example = structuredClone(harmony);
    example.soc2.report.entity = 'Example Company';
    const result = parseFacts(example);
    if (!result.ok) throw new Error('The example is not valid.');
    for (const variant of VARIANTS) {
      const element = await badge(`variant="${variant}"`);
      element.facts = result.facts;
      await element.updateComplete;
      expect(visibleText(element)).to.include('Example Company').and.not.to.include('Harmony Global Inc');
      expect(element.shadowRoot!.firstElementChild!.getAttribute('data-facts')).to.equal(
        `${result.facts.factsVersion} ${result.digest}`,
      );
      element.facts = null;
      await element.updateComplete;
      expect(visibleText(element)).to.include('Harmony Global Inc');
    }
  });

  const faulty = structuredClone(harmony) as {soc2: {report: {date: string}}};
  faulty.soc2.report.date = '2026-02-30';
  const unchecked = {
    ...harmony,
    soc2: {...harmony.soc2, report: {...harmony.soc2.report, entity: 'Example Unchecked'}},
  };
  const PASS_ON =
    /"facts" takes only what parseFacts\(\) returned, or a proxy of it that says the same\. Keep facts where no framework changes them: .*\$state\.raw\(\).* Nothing has changed/;
  for (const {what, value, says} of [
    {what: 'the path of a fault', value: faulty, says: /soc2\.report\.date: must be a date that exists/},
    {
      what: 'the path in a refusal of parseFacts()',
      value: parseFacts({...harmony, factsVersion: 'now'}),
      says: /factsVersion: must be a date/,
    },
    {what: 'what to do with the result of parseFacts()', value: parseFacts(harmony), says: /give it the "facts" in it/},
    {what: 'what to do with facts that nobody checked', value: unchecked, says: PASS_ON},
    {what: 'that a text is no facts', value: 'SOC 2 Type 2', says: /\(file\): must be/},
    {what: 'what is missing', value: {}, says: /factsVersion: is missing/},
    {what: 'the first faults of many', value: {soc2: 1, sources: 2}, says: /(?:\n {2}[^\n]+){5}\n Nothing/},
  ]) {
    it(`refuses other facts, keeps its last true state, and warns once of ${what}`, async () => {
      const warnings = spyOnWarnings();
      const example = structuredClone(harmony);
      example.soc2.report.entity = 'Example Company';
      const result = parseFacts(example);
      if (!result.ok) throw new Error('The example is not valid.');
      const element = await badge('variant="inline"');
      element.facts = result.facts;
      for (let i = 0; i < 3; i++) {
        element.facts = value;
        await element.updateComplete;
        expect(element.facts).to.equal(result.facts);
        expect(visibleText(element)).to.include('Example Company');
      }
      expect(warnings()).to.have.length(1);
      expect(warnings()[0])
        .to.match(/^<harmony-soc2-badge>: "facts"/)
        .and.to.match(says);
    });
  }

  it('shows its children, and no other company’s facts, after facts that were refused', async () => {
    const warnings = spyOnWarnings();
    const element = await mount<Badge>(
      '<harmony-soc2-badge><a href="https://example.com/">Example Company</a></harmony-soc2-badge>',
    );
    element.facts = {};
    await element.updateComplete;
    expect(element.innerText).to.equal('Example Company');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(element.shadowRoot!.textContent).to.equal('');
    expect(warnings()[0]).to.match(/The children are shown\.$/);
    element.facts = null;
    await element.updateComplete;
    expect(visibleText(element)).to.include('Harmony Global Inc');
  });

  it('takes a proxy of facts that parseFacts() returned, as frameworks hand it out, and shows the original', async () => {
    const result = parseFacts(unchecked);
    if (!result.ok) throw new Error('The example is not valid.');
    // Like Svelte, Vue and MobX: each object is replaced by another one, which reads the original when asked.
    const proxyOf = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? new Proxy(Array.isArray(value) ? [] : {}, {
            get: (_, key) => proxyOf((value as Record<PropertyKey, unknown>)[key]),
            has: (_, key) => key in value,
            ownKeys: () => Reflect.ownKeys(value),
            getOwnPropertyDescriptor: (target, key) =>
              Object.getOwnPropertyDescriptor(target, key) ?? {
                ...Object.getOwnPropertyDescriptor(value, key),
                configurable: true,
              },
          })
        : value;
    const element = await badge('variant="pill"');
    element.facts = proxyOf(result.facts);
    await element.updateComplete;
    expect(visibleText(element)).to.include('Example Unchecked');
    expect(element.facts).to.equal(result.facts);
  });

  for (const nothing of [null, undefined, false, 0, 'nonsense', '']) {
    it(`takes ${String(nothing) || 'an empty text'} in a property for its default, also before it was upgraded`, async () => {
      const {HarmonySoc2Badge} = await import('../../dist/soc2-badge/soc2-badge.js');
      const tag = `harmony-soc2-early-${String(nothing) || 'empty'}`;
      const early = document.createElement(tag) as Badge;
      Object.assign(early, {variant: 'pill', theme: nothing});
      document.body.append(early);
      customElements.define(tag, class extends HarmonySoc2Badge {});
      await early.updateComplete;
      expect(Object.keys(early), 'nothing hides the property').to.not.include('variant');
      expect(early).to.include({variant: 'pill', theme: 'auto'});
      Object.assign(early, {variant: nothing});
      await early.updateComplete;
      expect(early).to.include({variant: 'card'});
      expect(early.shadowRoot!.querySelector('.card')).to.not.equal(null);
      early.remove();
    });
  }

  it('takes facts that were set before it was upgraded', async () => {
    const element = document.createElement('harmony-soc2-late') as Badge;
    const result = parseFacts({
      ...harmony,
      soc2: {...harmony.soc2, report: {...harmony.soc2.report, entity: 'Example Company'}},
    });
    if (!result.ok) throw new Error('The example is not valid.');
    element.facts = result.facts;
    document.body.append(element);
    const {HarmonySoc2Badge} = await import('../../dist/soc2-badge/soc2-badge.js');
    customElements.define('harmony-soc2-late', class extends HarmonySoc2Badge {});
    await element.updateComplete;
    expect(visibleText(element)).to.include('Example Company');
    element.remove();
  });

  it('hides when it is hidden, and stays hidden against a page that shows everything', async () => {
    const element = await badge('hidden');
    const style = document.createElement('style');
    style.textContent = 'harmony-soc2-badge { display: block !important }';
    document.head.append(style);
    expect(getComputedStyle(element).display).to.equal('none');
    style.remove();
  });

  it('can lose the entity, the type and the date to no attribute and no part', async () => {
    const style = document.createElement('style');
    style.textContent = `harmony-soc2-badge::part(mark), harmony-soc2-badge::part(link), harmony-soc2-badge::part(tip),
      harmony-soc2-badge::part(tip-button), harmony-soc2-badge::part(base), harmony-soc2-badge::part(claim) { display: none !important }`;
    document.head.append(style);
    for (const variant of VARIANTS) {
      const text = visibleText(await badge(`variant="${variant}" entity="" claim="SOC 2" type="2" date="" subject=""`));
      expect(text).to.include('Harmony Global Inc').and.include('SOC 2 Type 1');
      expect(text).to.include(variant === 'pill' ? report.medium : report.long);
    }
    style.remove();
  });

  it('lets a page write no word of its own beside the facts', async () => {
    const style = document.createElement('style');
    const targets = ['', '::part(link)', '::part(tip)', '::part(mark)', '::part(tip-button)'];
    style.textContent = targets
      .flatMap((part) =>
        ['before', 'after'].map((side) => `harmony-soc2-badge${part}::${side} { content: 'more' !important }`),
      )
      .join('\n');
    document.head.append(style);
    const element = await badge();
    // An <svg> has no pseudo-elements, whatever its computed style says.
    const parts = [element, ...element.shadowRoot!.querySelectorAll('[part]:not(svg)')];
    for (const button of tipButtons(element)) button.click();
    for (const node of parts.filter((part) => getComputedStyle(part).display !== 'none')) {
      for (const side of ['::before', '::after']) expect(getComputedStyle(node, side).content).not.to.include('more');
    }
    style.remove();
  });
});
