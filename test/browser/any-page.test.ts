import {expect} from 'chai';
import '../../dist/define.js';
import {mount, tipButtons, tipOf, type Updating} from '../helpers/element.js';

const TAGS = ['harmony-soc2-badge', 'harmony-security-summary', 'harmony-subprocessor-list'];
const VARIANTS = ['card', 'pill', 'inline'].map(
  (variant) => `<harmony-soc2-badge variant="${variant}"></harmony-soc2-badge>`,
);
const ELEMENTS = [...VARIANTS, ...TAGS.slice(1).map((tag) => `<${tag}></${tag}>`)];

type Listed = Updating & {listHref: unknown; headingLevel: unknown};

async function element(markup: string): Promise<Updating> {
  const mounted = await mount<Updating>(markup);
  await mounted.updateComplete;
  return mounted;
}

const baseOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.base')!;

for (const markup of ELEMENTS) {
  describe(`${markup} on any page`, () => {
    it('is there where the page says so, and not where it does not', async () => {
      const inner = await element(markup);
      const place = await mount('<div></div>');
      place.append(inner);
      const button = tipButtons(inner)[0]!;
      place.style.visibility = 'hidden';
      expect(getComputedStyle(baseOf(inner)).visibility).to.equal('hidden');
      button.focus();
      expect(inner.shadowRoot!.activeElement, 'nobody gets there by Tab').to.equal(null);
      place.style.visibility = '';
      place.style.pointerEvents = 'none';
      expect(getComputedStyle(baseOf(inner)).pointerEvents).to.equal('none');
      const {x, y, width, height} = baseOf(inner).getBoundingClientRect();
      expect(document.elementFromPoint(x + Math.min(width, 40) / 2, y + Math.min(height, 20) / 2)).to.not.equal(inner);
    });

    it('is hidden as a closed popover of the page, and shown as an open one', async () => {
      const popover = await element(markup);
      const style = document.createElement('style');
      style.textContent = TAGS.map((tag) => `${tag} { display: block !important }`).join('');
      document.head.append(style);
      popover.setAttribute('popover', '');
      expect(getComputedStyle(popover).display).to.equal('none');
      popover.showPopover();
      expect(popover.checkVisibility()).to.equal(true);
      popover.hidePopover();
      expect(getComputedStyle(popover).display).to.equal('none');
      style.remove();
    });

    it('is left to the search of the browser while it is hidden until it is found', async () => {
      const found = await element(markup);
      found.setAttribute('hidden', 'until-found');
      expect(getComputedStyle(found).display).to.not.equal('none');
      expect(getComputedStyle(found).display, 'a box, which can hide what is in it').to.not.equal('inline');
      if (CSS.supports('content-visibility', 'hidden') && getComputedStyle(found).contentVisibility === 'hidden') {
        expect(baseOf(found).checkVisibility({contentVisibilityAuto: true})).to.equal(false);
      }
      found.hidden = true;
      expect(getComputedStyle(found).display).to.equal('none');
    });

    it('looks and works the same in another document, and back again', async () => {
      const frame = await mount<HTMLIFrameElement>('<iframe title="Example" width="800" height="600"></iframe>');
      const other = frame.contentDocument!;
      other.documentElement.lang = 'en';
      const moved = await element(markup);
      const home = moved.parentElement!;
      const look = () => {
        const view = moved.ownerDocument.defaultView!;
        return [...moved.shadowRoot!.querySelectorAll(':not(.tip *)')].map((part) => {
          const {display, color, backgroundColor, fontSize, fontFamily, position} = view.getComputedStyle(part);
          return [part.localName, display, color, backgroundColor, fontSize, fontFamily, position].join(' ');
        });
      };
      const before = look();
      for (const place of [other.body, home, other.body]) {
        place.append(moved);
        await moved.updateComplete;
        expect(look()).to.deep.equal(before);
        const button = tipButtons(moved)[0]!;
        button.click();
        expect(tipOf(button).matches(':popover-open')).to.equal(true);
        moved.ownerDocument.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
        expect(tipOf(button).matches(':popover-open')).to.equal(false);
      }
    });

    it('works inside a closed shadow root, a dialog and a closed disclosure of the page', async () => {
      const inner = await element(markup);
      const button = tipButtons(inner)[0]!;
      const opens = () => {
        button.click();
        const {x, y, width, height} = tipOf(button).getBoundingClientRect();
        const isOnTop = root.elementFromPoint(x + width / 2, y + height / 2) === inner;
        button.click();
        return isOnTop;
      };
      const outer = await mount('<div></div>');
      let root: Document | ShadowRoot = outer.attachShadow({mode: 'closed'});
      root.append(inner);
      await inner.updateComplete;
      expect(opens(), 'in a closed root').to.equal(true);

      root = document;
      const dialog = await mount<HTMLDialogElement>('<dialog></dialog>');
      dialog.append(inner);
      expect(inner.checkVisibility()).to.equal(false);
      dialog.showModal();
      await inner.updateComplete;
      expect(inner.checkVisibility()).to.equal(true);
      expect(opens(), 'in a dialog').to.equal(true);
      dialog.close();

      const details = await mount<HTMLDetailsElement>('<details><summary>Example</summary></details>');
      details.append(inner);
      expect(inner.checkVisibility({contentVisibilityAuto: true})).to.equal(false);
      button.focus();
      expect(inner.shadowRoot!.activeElement, 'nobody gets there by Tab').to.equal(null);
      details.open = true;
      await inner.updateComplete;
      expect(opens(), 'in a disclosure').to.equal(true);
    });

    it('fits into the window, with its explanation, at twice its size', async () => {
      const place = await mount('<div></div>');
      place.append(await element(markup));
      const inner = place.firstElementChild as Updating;
      place.style.zoom = '2';
      const button = tipButtons(inner)[0]!;
      button.click();
      const tip = tipOf(button).getBoundingClientRect();
      expect([tip.left >= 0, tip.right <= innerWidth, tip.top >= 0, tip.bottom <= innerHeight]).to.not.include(false);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });

    if ('startViewTransition' in document) {
      it('is the same after a view transition, and takes part in one under a name', async () => {
        const moved = await element(markup);
        moved.style.viewTransitionName = 'example';
        const before = moved.shadowRoot!.innerHTML;
        const place = await mount('<div style="padding: 50px"></div>');
        const transition = document.startViewTransition(() => void place.append(moved));
        await transition.ready;
        await transition.finished;
        await moved.updateComplete;
        expect(moved.shadowRoot!.innerHTML).to.equal(before);
        tipButtons(moved)[0]!.click();
        expect(tipOf(tipButtons(moved)[0]!).matches(':popover-open')).to.equal(true);
      });
    }

    it('keeps its parts in their places, without a picture, whatever a page says of them', async () => {
      const locked = await element(markup);
      const parts = [...locked.shadowRoot!.querySelectorAll<HTMLElement>('[part]')];
      const places = () =>
        parts.map((part) => {
          const {x, y} = part.getBoundingClientRect();
          return `${part.getAttribute('part')} ${Math.round(x)} ${Math.round(y)}`;
        });
      const before = places();
      const names = [...new Set(parts.map((part) => part.getAttribute('part')))];
      const style = document.createElement('style');
      const hostile =
        `position: absolute; inset: 0; margin: -90px; transform: scale(9); translate: 50px; rotate: 9deg; scale: 3;
        background-image: linear-gradient(red, red); mask: linear-gradient(red, red); filter: drop-shadow(9px 9px red);
        content: url("data:,"); float: left; border-image: linear-gradient(red, red) 1;`.replaceAll(
          ';',
          ' !important;',
        );
      style.textContent = TAGS.flatMap((tag) =>
        names.flatMap((name) => [
          `${tag}::part(${name}) { ${hostile} }`,
          `${tag}::part(${name})::before, ${tag}::part(${name})::after { ${hostile.replace('url("data:,")', '"SOC 2 Type 2"')} }`,
        ]),
      ).join('');
      document.head.append(style);
      try {
        expect(places()).to.deep.equal(before);
        for (const part of parts) {
          const {backgroundImage, transform, filter} = getComputedStyle(part);
          expect([backgroundImage, transform, filter]).to.deep.equal(['none', 'none', 'none']);
          // A closed explanation and a drawing show nothing before or after them.
          if (part.localName === 'svg' || getComputedStyle(part).display === 'none') {
            continue;
          }
          for (const pseudo of ['::before', '::after']) {
            expect(getComputedStyle(part, pseudo).content, pseudo).to.not.include('Type 2');
          }
        }
      } finally {
        style.remove();
      }
    });
  });
}

describe('a list on any page', () => {
  for (const nothing of [null, undefined, false, '', 'null', 'undefined', 'false']) {
    it(`links to nothing for ${typeof nothing === 'string' ? `"${nothing}"` : String(nothing)}`, async () => {
      const list = await mount<Listed>(
        '<harmony-subprocessor-list list-href="https://example.com/"></harmony-subprocessor-list>',
      );
      const links = () => [...list.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')].map(({href}) => href);
      await list.updateComplete;
      expect(links()).to.include('https://example.com/');
      list.listHref = nothing;
      await list.updateComplete;
      expect(list.listHref).to.equal('');
      expect(links().every((href) => href.startsWith('mailto:'))).to.equal(true);
    });
  }
});
