import {expect} from 'chai';
import '../../dist/locales/ar.js';
import '../../dist/locales/de.js';
import {expectAccessible} from '../helpers/a11y.js';
import {
  accessibilityTree,
  domCounters,
  emulateMedia,
  findAccessible,
  listenerCount,
  setViewport,
} from '../helpers/commands.js';
import {mount, visibleText} from '../helpers/element.js';
import {enginesThatCan, onlyIn} from '../helpers/engine.js';
import {
  all,
  factsWith,
  mainTable,
  mountList,
  namedFacts,
  one,
  rowOf,
  searchFor,
  shownNames,
  sortButton,
  type List,
} from '../helpers/named-list.js';
import {loadScript, openPage} from '../helpers/pages.js';
import {nextFrame} from '../helpers/wait.js';

const twelve = namedFacts(12);
const names = (...endings: string[]) => endings.map((ending) => `Example ${ending}`);
const sorted = (element: Element) =>
  all(element, '[aria-sort]').map((head) => `${head.textContent} ${head.getAttribute('aria-sort')}`);

describe('the named list of <harmony-subprocessor-list> on a page', () => {
  it('speaks two languages at once, each with its own alphabet', async () => {
    const facts = factsWith(['Example ö', 'Example z', 'Example o'].map((name) => ({name, locations: ['DE']})));
    const german = await mountList(facts, {attributes: 'lang="de"'});
    const arabic = await mountList(facts, {attributes: 'lang="ar"'});
    expect(all(german, 'thead th').map(({textContent}) => textContent)).to.deep.equal(['Name', 'Zweck', 'Standorte']);
    expect(rowOf(german, 'entry-0').cells[2]!.textContent).to.equal('Deutschland');
    expect(rowOf(arabic, 'entry-0').cells[2]!.textContent).to.equal('ألمانيا');
    expect(getComputedStyle(mainTable(arabic)).direction).to.equal('rtl');
    all<HTMLButtonElement>(german, '.sort')[0]!.click();
    await german.updateComplete;
    expect(shownNames(german)).to.deep.equal(names('o', 'ö', 'z'));
    expect(shownNames(arabic)).to.deep.equal(names('ö', 'z', 'o'));
    await expectAccessible(german);
    await expectAccessible(arabic);
  });

  it('keeps its order when its language changes, and is rendered anew', async () => {
    const element = await mountList(twelve);
    sortButton(element, 'Name').click();
    sortButton(element, 'Name').click();
    await element.updateComplete;
    const order = shownNames(element);
    element.lang = 'de';
    await element.updateComplete;
    expect(shownNames(element)).to.deep.equal(order);
    expect(sorted(element)).to.deep.equal(['Name descending']);
    expect(rowOf(element, 'example.entry-2').cells[3]!.textContent).to.equal('Frankreich und Kanada');
  });

  it('shows purposes again when the facts name nobody any more', async () => {
    const element = await mountList(twelve);
    element.facts = null;
    await element.updateComplete;
    expect(mainTable(element)).to.equal(null);
    expect(one(element, '.purposes').innerText).to.include('hosting');
    element.facts = twelve;
    await element.updateComplete;
    expect(mainTable(element).rows).to.have.length(14);
  });

  it('is styled, works and is refused nothing under a strict policy', async () => {
    const frame = await openPage('/test/pages/blank.html', {csp: "default-src 'none'; script-src 'self'", width: 900});
    const page = frame.contentDocument!;
    await loadScript(page, '/test/pages/violations.js');
    await loadScript(page, '/test/helpers/strict-page.ts');
    const element = page.querySelector<List>('harmony-subprocessor-list')!;
    await element.updateComplete;
    const view = page.defaultView!;
    const row = element.shadowRoot!.querySelector('tbody tr')!;
    expect(view.getComputedStyle(row.querySelector('th')!).position).to.equal('relative');
    element.shadowRoot!.querySelector<HTMLButtonElement>('.sort')!.click();
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('input')!;
    field.value = 'hosting';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.count')!.textContent).to.equal('2 of 13 shown');
    expect(element.shadowRoot!.querySelector('[style]:not(thead), style')).to.equal(null);
    expect((view as unknown as {violations: string[]}).violations).to.deep.equal([]);
  });

  onlyIn(enginesThatCan.emulateMedia, () => {
    it('prints all rows, also those filtered out, and no controls', async () => {
      const element = await mountList(namedFacts(40));
      await searchFor(element, 'ginkgo 31');
      expect(shownNames(element)).to.deep.equal(['Example Ginkgo Company 31']);
      await emulateMedia({media: 'print'});
      expect(shownNames(element)).to.have.length(41);
      for (const selector of ['.search', '.permalink', '.none', '.more']) {
        expect(one(element, selector).checkVisibility(), selector).to.equal(false);
      }
      expect(visibleText(element)).to.include('Purpose');
    });

    it('marks what is sorted and planned in forced colours', async () => {
      await emulateMedia({forcedColors: 'active'});
      const element = await mountList(twelve);
      sortButton(element, 'Name').click();
      await element.updateComplete;
      const {backgroundColor, clipPath} = getComputedStyle(sortButton(element, 'Name'), '::after');
      expect(backgroundColor).to.match(/^rgb\(/);
      expect(clipPath).to.not.equal(getComputedStyle(sortButton(element, 'Purpose'), '::after').clipPath);
      await expectAccessible(element);
    });
  });

  onlyIn(enginesThatCan.emulatePointer, () => {
    it('gives the finger 44 px', async () => {
      const element = await mountList(twelve);
      await emulateMedia({pointer: 'coarse'});
      for (const part of all(element, '.sort, .permalink, .more, summary, input, select')) {
        if (part.checkVisibility()) expect(part.getBoundingClientRect().height, part.outerHTML).to.be.at.least(44);
      }
    });
  });

  onlyIn(enginesThatCan.inspect, () => {
    for (const width of [780, 280]) {
      // Chromium exposes rows out of sight to screen readers, but not to the protocol that this tree comes from.
      it(`has every row in the accessibility tree at ${width} px, called as its entry`, async () => {
        await setViewport({width: 800, height: 2400});
        const element = await mountList(twelve, {width});
        sortButton(element, 'Name').click();
        const tableNow = async () =>
          findAccessible(await accessibilityTree(), {role: 'table', name: 'Subprocessors of Example Company'})[0];
        let table = await tableNow();
        // A row that comes into view is in the tree some frames later.
        for (let frame = 0; frame < 60 && findAccessible(table!, {role: 'rowheader'}).length < 13; frame += 1) {
          await nextFrame();
          table = await tableNow();
        }
        expect(findAccessible(table!, {role: 'row'})).to.have.length(14);
        const headers = findAccessible(table!, {role: 'columnheader'});
        expect(headers.map(({name}) => name)).to.deep.equal(['Name', 'Purpose', 'Data', 'Locations', 'Since']);
        const rowHeaders = findAccessible(table!, {role: 'rowheader'}).map(({name}) => name);
        expect(rowHeaders).to.include('Example Larch Company 12');
        expect(rowHeaders).to.include(
          'Example Planned Company Planned from March 1, 2026 Last day to object: February 14, 2026',
        );
      });
    }

    it('moved in the document a hundred times, leaks no listener and no node', async () => {
      const element = await mountList(twelve);
      const places = [await mount('<div></div>'), await mount('<div></div>')];
      const move = (times: number) => {
        for (let time = 0; time < times; time += 1) {
          places[time % 2]!.append(element);
          sortButton(element, 'Name').click();
          one<HTMLInputElement>(element, 'input').dispatchEvent(new Event('input', {bubbles: true}));
        }
      };
      move(6);
      element.remove();
      const before = await domCounters();
      move(102);
      element.remove();
      const after = await domCounters();
      expect(after.listeners).to.equal(before.listeners);
      expect(after.nodes).to.be.at.most(before.nodes);
      expect(await listenerCount('window')).to.not.have.property('hashchange');
    });
  });
});
