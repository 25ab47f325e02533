import {expect} from 'chai';
import '../../dist/locales/de.js';
import {listenerCount, press} from '../helpers/commands.js';
import {mount, pause} from '../helpers/element.js';
import {enginesThatCan, onlyIn} from '../helpers/engine.js';
import {clickInView, focused, mountList, namedFacts, type List} from '../helpers/named-list.js';
import {facts, isInView, linkOf, page, targets} from '../helpers/permalinks.js';
import {waitUntil} from '../helpers/wait.js';

describe('the permanent link of an entry', () => {
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
