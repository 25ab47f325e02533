import {expect} from 'chai';
import {resetMouse, sendMouse} from '../../../../test/helpers/commands.js';
import {enginesThatCan, onlyIn} from '../../../../test/helpers/engine.js';
import {KIT, readKitIndex, type KitFile} from '../helpers/kit.js';
import {loadScript, openPage} from '../../../../test/helpers/pages.js';
import {nextFrame, waitUntil} from '../../../../test/helpers/wait.js';

const LOCALES = ['en', 'de', 'ja', 'ar'];
const {files, styles, facts} = await readKitIndex();
const live = files.filter(({form, locale}) => form === 'html' && LOCALES.includes(locale));
const named = ({path}: KitFile) => path;

const elementOf = (document: Document) => document.querySelector<HTMLElement>('body > *')!;
/** White space between tags is not the same everywhere, and nobody sees it. */
const textOf = (node: Node) => node.textContent!.replace(/\s+/g, '');

/** Opens a file of the kit as a page under a policy. Without `allow-scripts` no script of any kind runs in it. */
async function open({path, element}: KitFile, width = 640) {
  const csp = `default-src 'none'; style-src '${styles[element!]!}'`;
  const frame = await openPage(`${KIT}/${path}`, {csp, sandbox: 'allow-same-origin', width, height: 560});
  return {frame, document: frame.contentDocument!, element: elementOf(frame.contentDocument!)};
}

/** A press of the real mouse inside a frame. */
async function press(frame: HTMLIFrameElement, target: Element) {
  target.scrollIntoView({block: 'center'});
  frame.scrollIntoView();
  await nextFrame();
  const [outer, inner] = [frame.getBoundingClientRect(), target.getBoundingClientRect()];
  const position = [outer.x + inner.x + inner.width / 2, outer.y + inner.y + inner.height / 2].map(Math.round);
  await sendMouse({type: 'click', position: position as [number, number]});
}

describe('the live form, on a page without script', () => {
  // A frame that is removed takes the focus of the window with it, and WebKit does not give it back.
  afterEach(async () => {
    await sendMouse({type: 'click', position: [790, 590]});
    await resetMouse();
  });

  it('is there for every element, variant and language', () => {
    expect(live).to.have.length(6 * LOCALES.length);
  });

  for (const file of live) {
    it(`${named(file)} shows the element, styled, under a policy with its hash`, async () => {
      const {element} = await open(file);
      const base = element.shadowRoot!.querySelector<HTMLElement>('.base')!;
      expect(base.lang).to.equal(file.locale);
      expect(base.dir).to.equal(file.locale === 'ar' ? 'rtl' : 'ltr');
      expect(base.dataset['facts']).to.equal(`${facts.version} ${facts.digest}`);
      expect(getComputedStyle(base).color).to.equal('rgb(22, 32, 46)');
      expect(element.shadowRoot!.querySelectorAll('style')).to.have.length(1);
      // The children are the content where the shadow root is lost.
      expect(element.querySelector('a')!.getAttribute('href')).to.match(/^mailto:/);
      expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
    });

    it(`${named(file)} opens every explanation by the browser alone`, async () => {
      const {frame, element} = await open(file);
      const root = element.shadowRoot!;
      const buttons = [...root.querySelectorAll('button')];
      expect(buttons).not.to.deep.equal([]);
      for (const button of buttons) {
        const tip = root.getElementById(button.getAttribute('popovertarget')!)!;
        // What opens is what assistive technology was told.
        const words = (text: string) => text.replace(/[\s:：()（）]+/g, '');
        for (const part of tip.querySelectorAll('p, li')) {
          expect(words(button.getAttribute('aria-description')!)).to.include(words(part.textContent!));
        }
      }
      const [first] = buttons;
      const tip = root.getElementById(first!.getAttribute('popovertarget')!)!;
      await press(frame, first!);
      await waitUntil(() => tip.matches(':popover-open'), 'a press opens the explanation');
      const {left, right, width} = tip.getBoundingClientRect();
      expect(width).to.be.greaterThan(100);
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(640);
      // Not with the mouse: in such a small window, a long explanation covers all of its button.
      first!.click();
      expect(tip.matches(':popover-open')).to.equal(false);
    });
  }

  it('loses its style sheet, and nothing else, without the hash', async () => {
    const frame = await openPage(KIT + '/en/soc2-type1-badge.card.html', {csp: "default-src 'none'"});
    const base = elementOf(frame.contentDocument!).shadowRoot!.querySelector('.base')!;
    expect(getComputedStyle(base).display).to.equal('block');
    expect(textOf(base)).to.include('SOC2Type1');
  });
});

describe('the live form, when its script is added', () => {
  for (const file of live) {
    it(`${named(file)} becomes the live element, once, and nothing moves`, async () => {
      const frame = await openPage(`${KIT}/${file.path}`, {width: 640, height: 560});
      const document = frame.contentDocument!;
      const element = elementOf(document);
      const below = Object.assign(document.createElement('p'), {textContent: 'Below'});
      document.body.append(below);
      const places = () =>
        [element, below, ...element.shadowRoot!.querySelectorAll('.base, .base > *, a, time')]
          .map((node) => node.getBoundingClientRect())
          .flatMap(({x, y, width, height}) => [x, y, width, height]);
      const closed = () => {
        const copy = element.shadowRoot!.querySelector('.base')!.cloneNode(true) as Element;
        for (const tip of copy.querySelectorAll('[popover]')) tip.remove();
        return textOf(copy);
      };
      const before = {places: places(), text: closed()};
      await loadScript(document, '/dist/embed/harmony.all.js');
      await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
      expect(element.shadowRoot!.querySelectorAll('.base')).to.have.length(1);
      expect(element.shadowRoot!.querySelector('style')).to.equal(null);
      expect(closed()).to.equal(before.text);
      const now = places();
      expect(now).to.have.length(before.places.length);
      // Less than anyone can see: a browser rounds the widths of the same words differently in other nodes.
      for (const [index, place] of now.entries()) expect(place).to.be.closeTo(before.places[index]!, 0.1);
    });
  }

  onlyIn(enginesThatCan.inspect, () => {
    it('shifts no layout, as the browser counts it', async () => {
      const frame = await openPage(KIT + '/en/security-summary.full.html', {width: 640, height: 560});
      const document = frame.contentDocument!;
      const shifts: number[] = [];
      const Observer = (frame.contentWindow as unknown as {PerformanceObserver: typeof PerformanceObserver})
        .PerformanceObserver;
      const observer = new Observer((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & {value: number}).value);
      });
      observer.observe({type: 'layout-shift', buffered: true});
      await loadScript(document, '/dist/embed/harmony.js');
      for (let count = 0; count < 10; count += 1) await nextFrame();
      observer.disconnect();
      expect(shifts).to.deep.equal([]);
    });
  });
});
