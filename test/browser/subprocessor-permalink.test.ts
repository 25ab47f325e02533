import {expect} from 'chai';
import '../../dist/locales/de.js';
import {expectAccessible} from '../helpers/a11y.js';
import {listenerCount, press} from '../helpers/commands.js';
import {mount, pause} from '../helpers/element.js';
import {enginesThatCan, onlyIn} from '../helpers/engine.js';
import {
  all,
  clickInView,
  focused,
  mainTable,
  mountList,
  namedFacts,
  one,
  rowOf,
  searchField,
  searchFor,
  type List,
} from '../helpers/named-list.js';
import {nextFrame, waitUntil} from '../helpers/wait.js';

const facts = namedFacts(300);
const page = location.href;
const linkOf = (element: Element, id: string) => rowOf(element, id).querySelector<HTMLAnchorElement>('.permalink')!;
const targets = (element: Element) => all(element, '.target').map((row) => row.querySelector('[id]')!.id);

function isInView(element: Element, id: string): boolean {
  const {top, bottom} = rowOf(element, id).getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Follows a fragment, as a link elsewhere on the page does. */
async function goTo(fragment: string): Promise<void> {
  location.hash = fragment;
  await pause(50);
  // Until the list has scrolled for the last time: what the browser restores later is where the page is then.
  for (let times = 0; times < 4; times += 1) await nextFrame();
}

afterEach(async () => {
  history.replaceState(null, '', page);
  await pause(20);
});

describe('the permanent link of an entry', () => {
  it('leads to it from another page', async () => {
    history.replaceState(null, '', '#subprocessor-example.entry-250');
    const element = await mountList(facts);
    await waitUntil(() => isInView(element, 'example.entry-250'), 'it came into view');
    expect(targets(element)).to.deep.equal(['subprocessor-example.entry-250']);
    await waitUntil(() => focused(element) !== null, 'the focus followed');
    expect(focused(element)!.closest('tr')).to.equal(rowOf(element, 'example.entry-250'));
    focused(element)!.blur();
    const marked = rowOf(element, 'example.entry-250');
    const other = rowOf(element, 'example.entry-249');
    expect(getComputedStyle(marked).backgroundColor).to.not.equal(getComputedStyle(other).backgroundColor);
    expect(getComputedStyle(marked.cells[0]!).borderInlineStartColor).to.not.equal(
      getComputedStyle(other.cells[0]!).borderInlineStartColor,
    );
  });

  it('leads to it on the page, with the focus, and back again', async () => {
    const element = await mountList(facts);
    await goTo('subprocessor-example.entry-4');
    expect(isInView(element, 'example.entry-4')).to.equal(true);
    expect(focused(element)).to.equal(rowOf(element, 'example.entry-4').querySelector('.site'));
    await goTo('subprocessor-example.entry-200');
    await waitUntil(() => isInView(element, 'example.entry-200'), 'it came into view');
    expect(focused(element), 'which has no web site').to.equal(linkOf(element, 'example.entry-200'));
    expect(targets(element)).to.deep.equal(['subprocessor-example.entry-200']);
    history.back();
    await waitUntil(() => targets(element)[0] === 'subprocessor-example.entry-4', 'it went back');
    await waitUntil(() => isInView(element, 'example.entry-4'), 'it is in view again');
    await expectAccessible(element);
  });

  it('scrolls no more once the address is another one, because the browser may have scrolled back', async () => {
    const element = await mountList(facts);
    const scrolled = new Promise((resolve) => {
      addEventListener('scroll', resolve, {once: true});
    });
    location.hash = 'subprocessor-example.entry-200';
    await scrolled;
    history.replaceState(null, '', page);
    scrollTo(0, 0);
    for (let frame = 0; frame < 4; frame += 1) await nextFrame();
    expect(isInView(element, 'example.entry-200')).to.equal(false);
  });

  it('opens what is closed around it, and scrolls as far as the page keeps the top of its window free', async () => {
    const outer = await mount('<details><summary>Example</summary><div hidden="until-found"></div></details>');
    const place = outer.querySelector('div')!;
    const element = await mountList(namedFacts(60));
    place.append(element.parentElement!);
    document.documentElement.style.scrollPaddingTop = '90px';
    try {
      await goTo('subprocessor-example.entry-40');
      await waitUntil(() => isInView(element, 'example.entry-40'), 'it came into view');
      expect((outer as HTMLDetailsElement).open).to.equal(true);
      expect(place.hidden).to.equal(false);
      const top = () => rowOf(element, 'example.entry-40').getBoundingClientRect().top;
      expect(top()).to.be.at.least(90 + mainTable(element).tHead!.offsetHeight);
    } finally {
      document.documentElement.style.scrollPaddingTop = '';
    }
  });

  it('is not there where the page routes by hash, and changes nothing where it begins to', async () => {
    let routes = 0;
    const route = () => (routes += 1);
    for (const fragment of ['#/trust', '#!/trust', '#trust']) {
      history.replaceState(null, '', fragment);
      const element = await mountList(namedFacts(12));
      expect(linkOf(element, 'example.entry-2'), fragment).to.equal(null);
      element.remove();
    }
    history.replaceState(null, '', page);
    const element = await mountList(namedFacts(12));
    const link = linkOf(element, 'example.entry-2');
    history.replaceState(null, '', '#/trust');
    window.addEventListener('hashchange', route);
    link.click();
    await element.updateComplete;
    expect(location.hash).to.equal('#/trust');
    expect(linkOf(element, 'example.entry-2')).to.equal(null);
    history.replaceState(null, '', page);
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    linkOf(element, 'example.entry-2').click();
    await waitUntil(() => location.hash === '#subprocessor-example.entry-2', 'the address changed');
    await pause(50);
    expect(routes, 'no router is told').to.equal(0);
    window.removeEventListener('hashchange', route);
  });

  it('can be switched off', async () => {
    history.replaceState(null, '', '#subprocessor-example.entry-2');
    const element = await mountList(namedFacts(12), {attributes: 'permalinks="off"'});
    expect(linkOf(element, 'example.entry-2')).to.equal(null);
    expect(targets(element)).to.deep.equal([]);
    element.setAttribute('permalinks', 'auto');
    await element.updateComplete;
    expect(linkOf(element, 'example.entry-2')).to.not.equal(null);
    expect(targets(element)).to.deep.equal(['subprocessor-example.entry-2']);
  });

  it('shows what was filtered out', async () => {
    const element = await mountList(facts);
    await searchFor(element, 'kapok');
    await goTo('subprocessor-example.entry-300');
    await element.updateComplete;
    expect(searchField(element).value).to.equal('');
    expect(one(element, '.count').innerText).to.equal('301 of 301 shown');
    await waitUntil(() => isInView(element, 'example.entry-300'), 'it came into view');
    await searchFor(element, 'kapok');
    await goTo('subprocessor-example.entry-11');
    expect(searchField(element).value, 'of what is found').to.equal('kapok');
  });

  it('opens the former entries for one of them', async () => {
    history.replaceState(null, '', '#subprocessor-example.former-1');
    const element = await mountList(facts);
    expect(one<HTMLDetailsElement>(element, '.former').open).to.equal(true);
    await waitUntil(() => isInView(element, 'example.former-1'), 'it came into view');
  });

  it('is followed by a click and by a key, and can be followed again', async () => {
    const element = await mountList(facts);
    const link = linkOf(element, 'example.entry-2');
    expect(link.getAttribute('aria-label')).to.equal('Link to Example Birch Company 2');
    await clickInView(link);
    await waitUntil(() => location.hash === '#subprocessor-example.entry-2', 'the address changed');
    await waitUntil(() => targets(element).length === 1, 'the row was marked');
    expect(focused(element), 'where the reader is anyway').to.equal(link);
    scrollTo(0, document.documentElement.scrollHeight);
    link.click();
    await waitUntil(() => isInView(element, 'example.entry-2'), 'it came into view again');
    const other = linkOf(element, 'example.entry-3');
    other.focus();
    await press('Enter');
    await waitUntil(() => location.hash === '#subprocessor-example.entry-3', 'the address changed');
  });

  it('can be seen when its row is pointed at or has the focus', async () => {
    const element = await mountList(facts);
    const link = linkOf(element, 'example.entry-2');
    const isSeen = () => getComputedStyle(link).opacity === '1';
    if (matchMedia('(hover: hover)').matches) expect(isSeen()).to.equal(false);
    link.focus();
    expect(isSeen()).to.equal(true);
  });

  it('has the address of the page, with a <base> and after the page has changed it', async () => {
    const base = document.createElement('base');
    base.href = 'https://example.com/elsewhere/';
    document.head.append(base);
    try {
      const element = await mountList(facts);
      const link = linkOf(element, 'example.entry-2');
      expect(link.href).to.equal(`${page.replace(/#.*/, '')}#subprocessor-example.entry-2`);
      const moved = new URL(page);
      moved.searchParams.set('moved', 'yes');
      history.replaceState(null, '', moved);
      link.focus();
      expect(link.href).to.equal(`${moved.href}#subprocessor-example.entry-2`);
      link.click();
      await waitUntil(() => targets(element).length === 1, 'the row was marked');
      expect(location.href).to.equal(`${moved.href}#subprocessor-example.entry-2`);
    } finally {
      base.remove();
    }
  });

  it('leaves a click with a modifier to the browser', async () => {
    const element = await mountList(facts);
    const link = linkOf(element, 'example.entry-2');
    let prevented: boolean | undefined;
    const notice = (event: Event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', notice);
    for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      link.dispatchEvent(new MouseEvent('click', {[modifier]: true, bubbles: true, composed: true, cancelable: true}));
      expect(prevented, modifier).to.equal(false);
    }
    link.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));
    expect(prevented).to.equal(true);
    document.removeEventListener('click', notice);
  });

  it('does nothing for a fragment that names nobody', async () => {
    const element = await mountList(facts);
    scrollTo(0, 10);
    await searchFor(element, 'kapok');
    searchField(element).focus();
    const before = scrollY;
    for (const fragment of [
      'section',
      'subprocessor-',
      'subprocessor-nobody',
      'subprocessor-%',
      '%E0%A4%A',
      'example.entry-2',
    ]) {
      await goTo(fragment);
      expect(targets(element), fragment).to.deep.equal([]);
      expect(scrollY).to.equal(before);
      expect(focused(element)).to.equal(searchField(element));
      expect(searchField(element).value).to.equal('kapok');
    }
  });

  it('understands a fragment that is written another way', async () => {
    const element = await mountList(facts);
    await goTo('subprocessor%2Dexample%2Eentry-2');
    expect(targets(element)).to.deep.equal(['subprocessor-example.entry-2']);
  });

  it('still marks the entry after a change of language, and scrolls only once', async () => {
    history.replaceState(null, '', '#subprocessor-example.entry-250');
    const element = await mountList(facts);
    await waitUntil(() => isInView(element, 'example.entry-250'), 'it came into view');
    // It scrolls again until the rows around it have their true height.
    for (let frame = 0; frame < 8; frame += 1) await nextFrame();
    await pause(100);
    scrollTo(0, 0);
    element.lang = 'de';
    await element.updateComplete;
    await nextFrame();
    expect(targets(element)).to.deep.equal(['subprocessor-example.entry-250']);
    expect(scrollY).to.equal(0);
  });

  it('is answered by one of two lists, the one in which it was clicked or else the first that can be seen', async () => {
    const hidden = await mountList(facts);
    const first = await mountList(namedFacts(12));
    const second = await mountList(namedFacts(12));
    hidden.hidden = true;
    linkOf(second, 'example.entry-2').focus();
    linkOf(second, 'example.entry-2').click();
    await waitUntil(() => targets(first).length + targets(second).length === 2, 'both were marked');
    await pause(50);
    expect(focused(first)).to.equal(null);
    expect(isInView(second, 'example.entry-2')).to.equal(true);
    await goTo('subprocessor-example.entry-4');
    expect(focused(first)).to.equal(rowOf(first, 'example.entry-4').querySelector('.site'));
    expect(isInView(first, 'example.entry-4')).to.equal(true);
  });

  it('finds an element that is upgraded late', async () => {
    history.replaceState(null, '', '#subprocessor-example.entry-250');
    const element = await mount<List>('<harmony-subprocessor-list></harmony-subprocessor-list>');
    await pause(50);
    element.facts = facts;
    await element.updateComplete;
    await waitUntil(() => isInView(element, 'example.entry-250'), 'it came into view');
  });

  onlyIn(enginesThatCan.inspect, () => {
    it('costs one listener on the window, only with a table and only while on the page', async () => {
      const count = async () => (await listenerCount('window'))['hashchange'] ?? 0;
      const none = await count();
      const element = await mount<List>('<harmony-subprocessor-list></harmony-subprocessor-list>');
      expect(await count()).to.equal(none);
      element.facts = facts;
      await element.updateComplete;
      expect(await count()).to.equal(none + 1);
      element.lang = 'de';
      await element.updateComplete;
      document.body.append(element);
      expect(await count()).to.equal(none + 1);
      element.facts = null;
      await element.updateComplete;
      expect(await count()).to.equal(none);
      element.facts = facts;
      await element.updateComplete;
      element.remove();
      expect(await count()).to.equal(none);
    });
  });
});
