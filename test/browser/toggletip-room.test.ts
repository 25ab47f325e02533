import {expect} from 'chai';
import '../../dist/define.js';
import {expectAccessible} from '../helpers/a11y.js';
import {press, setViewport} from '../helpers/commands.js';
import {mount, pause, tipButtons, tipOf, type Updating} from '../helpers/element.js';
import {enginesThatCan, engine} from '../helpers/engine.js';

/** The smallest window that a page is read in: a phone at 400 %. MiniBrowser's toolbar makes it wider. */
const ROOM = {width: (enginesThatCan.narrowViewport as readonly string[]).includes(engine) ? 280 : 450, height: 320};

const PLACES = {top: '0 8px auto', middle: '130px 8px auto', bottom: 'auto 8px 0'};

async function badgeAt(inset: string, dir: string, attributes = ''): Promise<Updating> {
  await setViewport(ROOM);
  document.documentElement.dir = dir;
  const place = await mount(
    `<div style="position: fixed; inset: ${inset}"><harmony-soc2-badge ${attributes}></harmony-soc2-badge></div>`,
  );
  const badge = place.firstElementChild as Updating;
  await badge.updateComplete;
  return badge;
}

/** Its first explanation, which is the longest. */
function opened(badge: Element): [HTMLButtonElement, HTMLElement] {
  const button = tipButtons(badge)[0]!;
  button.focus();
  button.click();
  return [button, tipOf(button)];
}

/** As words, because chai would write out the whole element if there is a difference. */
function focusIn(badge: Element): string {
  const focused = badge.shadowRoot!.activeElement;
  if (focused?.role === 'tooltip') return 'tip';
  return `button ${tipButtons(badge).indexOf(focused as HTMLButtonElement)}`;
}

async function expectReadable(tip: HTMLElement): Promise<void> {
  await pause(50);
  const {top, left, right, bottom} = tip.getBoundingClientRect();
  expect(top, 'above').to.be.at.least(0);
  expect(left, 'left').to.be.at.least(0);
  expect(right, 'right').to.be.at.most(innerWidth);
  expect(bottom, 'below').to.be.at.most(innerHeight);
  expect(bottom - top, 'room to read in').to.be.at.least(90);
  tip.scrollTop = tip.scrollHeight;
  expect(tip.lastElementChild!.getBoundingClientRect().bottom, 'its last line').to.be.at.most(bottom);
}

describe('an explanation in a small window', () => {
  beforeEach(() => (document.body.style.overflow = 'hidden'));
  afterEach(() => {
    document.body.style.overflow = '';
    document.documentElement.removeAttribute('dir');
  });

  for (const variant of ['card', 'pill', 'inline']) {
    for (const dir of ['ltr', 'rtl']) {
      for (const own of ['ltr', 'rtl']) {
        for (const [place, inset] of Object.entries(PLACES)) {
          it(`is in it as a whole: ${variant} ${own}, at the ${place} of a page ${dir}`, async () => {
            const [, tip] = opened(await badgeAt(inset, dir, `variant="${variant}" dir="${own}"`));
            await expectReadable(tip);
          });
        }
      }
    }
  }

  for (const block of ['start', 'center', 'end'] as const) {
    it(`is in it as a whole: at the ${block} of what is in view of a page that scrolls`, async () => {
      document.body.style.overflow = '';
      await setViewport(ROOM);
      const place = await mount('<div style="padding-block: 900px"><harmony-soc2-badge></harmony-soc2-badge></div>');
      const badge = place.firstElementChild as Updating;
      await badge.updateComplete;
      for (const button of tipButtons(badge)) {
        button.scrollIntoView({block});
        await pause(50);
        button.click();
        await expectReadable(tipOf(button));
      }
    });
  }

  it('is scrolled by the keys, while the focus stays on its button', async () => {
    const [button, tip] = opened(await badgeAt(PLACES.middle, 'ltr'));
    expect(tip.scrollHeight).to.be.greaterThan(tip.clientHeight);
    const most = tip.scrollHeight - tip.clientHeight;
    await press('ArrowDown');
    expect(tip.scrollTop).to.be.greaterThan(5);
    await press('End');
    expect(tip.scrollTop).to.be.closeTo(most, 1);
    await press('PageUp');
    expect(tip.scrollTop).to.be.lessThan(most - 50);
    await press('Home');
    expect(tip.scrollTop).to.equal(0);
    expect((button.getRootNode() as ShadowRoot).activeElement).to.equal(button);
    expect(tip.matches(':popover-open')).to.equal(true);
  });

  // In WebKit a popover takes no focus itself; there only the keys on the button scroll it.
  if (engine !== 'webkit') {
    it('is where Tab leads from its button, and closes on the way on', async () => {
      const badge = await badgeAt(PLACES.middle, 'ltr');
      const [, tip] = opened(badge);
      const isOpen = () => tip.matches(':popover-open');
      await press('Tab');
      expect([focusIn(badge), isOpen()]).to.deep.equal(['tip', true]);
      await press('Shift+Tab');
      expect([focusIn(badge), isOpen()]).to.deep.equal(['button 0', true]);
      await press('Tab');
      await press('Escape');
      expect([focusIn(badge), isOpen()]).to.deep.equal(['button 0', false]);
      opened(badge);
      await press('Tab');
      await press('Tab');
      expect([focusIn(badge), isOpen()]).to.deep.equal(['button 1', false]);
    });
  }

  it('is no stop for Tab where all of it is in view', async () => {
    const badge = await badgeAt(PLACES.top, 'ltr');
    await setViewport({width: 800, height: 900});
    opened(badge);
    await press('Tab');
    expect(focusIn(badge)).to.equal('button 1');
  });

  it('is accessible, cut as it is', async () => {
    const badge = await badgeAt(PLACES.middle, 'ltr');
    opened(badge);
    await expectAccessible(badge);
  });

  it('leaves the keys to the page where there is nothing to scroll, and chords always', async () => {
    const badge = await badgeAt(PLACES.middle, 'ltr');
    const seen: string[] = [];
    const note = ({key, defaultPrevented}: KeyboardEvent) => seen.push(`${key} ${String(defaultPrevented)}`);
    document.addEventListener('keydown', note);
    opened(badge);
    await press('Shift+ArrowDown');
    await press('Escape');
    await setViewport({width: 800, height: 900});
    opened(badge);
    await press('ArrowDown');
    document.removeEventListener('keydown', note);
    expect(seen.filter((key) => key.startsWith('Arrow'))).to.deep.equal(['ArrowDown false', 'ArrowDown false']);
  });

  it('is scrolled by the wheel, also in a page that keeps itself from scrolling', async () => {
    const lock = (event: Event) => event.preventDefault();
    document.addEventListener('wheel', lock, {passive: false});
    document.addEventListener('touchmove', lock, {passive: false});
    try {
      const [, tip] = opened(await badgeAt(PLACES.middle, 'ltr'));
      for (const type of ['wheel', 'touchmove']) {
        const event = new Event(type, {bubbles: true, composed: true, cancelable: true});
        tip.lastElementChild!.dispatchEvent(event);
        expect(event.defaultPrevented, type).to.equal(false);
      }
      const outside = new Event('wheel', {bubbles: true, composed: true, cancelable: true});
      tip.parentElement!.dispatchEvent(outside);
      expect(outside.defaultPrevented, 'beside it').to.equal(true);
    } finally {
      document.removeEventListener('wheel', lock);
      document.removeEventListener('touchmove', lock);
    }
  });
});
