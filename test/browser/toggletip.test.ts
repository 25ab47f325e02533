import {expect} from 'chai';
import '../../dist/define.js';
import {click, hover, leave, press, touchTap} from '../helpers/commands.js';
import {isOpen, mount, pause, tipButtons, tipOf} from '../helpers/element.js';
import {enginesThatCan, onlyIn} from '../helpers/engine.js';
import {waitUntil} from '../helpers/wait.js';

/** Longer than it takes to open by hovering, or to close after leaving. */
const LONGER = 400;

async function card(markup = '<harmony-soc2-badge></harmony-soc2-badge>') {
  const node = await mount(markup);
  const element = node.localName === 'harmony-soc2-badge' ? node : node.querySelector('harmony-soc2-badge')!;
  return {node, element, buttons: tipButtons(element), button: tipButtons(element)[0]!};
}

describe('a tip', () => {
  describe('by mouse', () => {
    it('opens on hover, stays while the pointer is on it, and closes after it left', async () => {
      const {button} = await card();
      await hover(button);
      await waitUntil(() => isOpen(button), 'it opened');
      await hover(tipOf(button));
      await pause(LONGER);
      expect(isOpen(button)).to.equal(true);
      await leave();
      await waitUntil(() => !isOpen(button), 'it closed');
    });

    it('does not open for a pointer in passing', async () => {
      const {button} = await card();
      await hover(button);
      await leave();
      await pause(LONGER);
      expect(isOpen(button)).to.equal(false);
    });

    it('stays when it was clicked, closes on a second click and on a click elsewhere', async () => {
      const {button} = await card();
      const elsewhere = await mount('<button style="position: fixed; inset: auto 0 0 auto">Elsewhere</button>');
      await click(button);
      await leave();
      await pause(LONGER);
      expect(isOpen(button)).to.equal(true);
      await click(button);
      expect(isOpen(button)).to.equal(false);
      await click(button);
      expect(isOpen(button)).to.equal(true);
      await click(elsewhere);
      await waitUntil(() => !isOpen(button), 'it closed');
    });

    it('closes on Escape without moving the pointer, and does not open again under it', async () => {
      const {button} = await card();
      await hover(button);
      await waitUntil(() => isOpen(button), 'it opened');
      await press('Escape');
      expect(isOpen(button)).to.equal(false);
      await pause(LONGER);
      expect(isOpen(button)).to.equal(false);
    });

    it('shows one at a time, also of two elements', async () => {
      const {
        buttons: [first, second],
      } = await card();
      const {button: other} = await card();
      for (const button of [first!, second!, other]) {
        button.click();
        expect([first!, second!, other].filter(isOpen)).to.deep.equal([button]);
      }
    });
  });

  describe('by keyboard', () => {
    it('opens on focus, closes on blur, and the focus never leaves the button', async () => {
      const {
        element,
        buttons: [types, security],
      } = await card();
      await press('Tab');
      expect(element.shadowRoot!.activeElement).to.equal(types);
      expect(isOpen(types!)).to.equal(true);
      await press('Tab');
      expect(element.shadowRoot!.activeElement).to.equal(security);
      expect([isOpen(types!), isOpen(security!)]).to.deep.equal([false, true]);
    });

    it('stays on Enter, closes on a second Enter, opens on Space, closes on Escape', async () => {
      const {element, button} = await card();
      await press('Tab');
      await press('Enter');
      expect(isOpen(button)).to.equal(true);
      await press('Enter');
      expect(isOpen(button)).to.equal(false);
      await press('Space');
      expect(isOpen(button)).to.equal(true);
      await press('Escape');
      expect(isOpen(button)).to.equal(false);
      expect(element.shadowRoot!.activeElement).to.equal(button);
    });

    it('closes when a pinned one loses the focus to something else', async () => {
      const {
        buttons: [types, security],
      } = await card();
      await press('Tab');
      await press('Enter');
      await press('Tab');
      expect([isOpen(types!), isOpen(security!)]).to.deep.equal([false, true]);
    });

    it('has nothing inside that can take the focus', async () => {
      const {buttons} = await card();
      for (const button of buttons) {
        button.click();
        expect(tipOf(button).querySelectorAll('a, button, input, [tabindex]')).to.have.length(0);
      }
    });
  });

  onlyIn(enginesThatCan.touch, () => {
    it('opens on a tap, closes on the next, and on a tap elsewhere', async () => {
      const {button} = await card();
      const middle = () => {
        const {x, y, width, height} = button.getBoundingClientRect();
        return {x: x + width / 2, y: y + height / 2};
      };
      await touchTap(middle());
      await waitUntil(() => isOpen(button), 'it opened');
      await pause(LONGER);
      expect(isOpen(button)).to.equal(true);
      await touchTap(middle());
      await waitUntil(() => !isOpen(button), 'it closed');
      await touchTap(middle());
      await waitUntil(() => isOpen(button), 'it opened again');
      await touchTap({x: 780, y: 580});
      await waitUntil(() => !isOpen(button), 'it closed again');
    });
  });

  it('opens for assistive technology that only clicks', async () => {
    const {button} = await card();
    button.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true}));
    expect(isOpen(button)).to.equal(true);
    expect(tipOf(button).innerText).to.include('What SOC 2 Type 1 means');
  });

  describe('above its surroundings', () => {
    const boxes = {
      'overflow: hidden': 'overflow: hidden; height: 8em',
      'a transform': 'transform: translateX(10px); height: 8em; overflow: clip',
      containment: 'contain: paint; height: 8em',
      'a filter': 'filter: brightness(1); height: 8em; overflow: hidden',
    };
    for (const [what, style] of Object.entries(boxes)) {
      it(`is not cut off by ${what}, and stands by its button`, async () => {
        const {node, button} = await card(`<div style="${style}"><harmony-soc2-badge></harmony-soc2-badge></div>`);
        button.click();
        const tip = tipOf(button).getBoundingClientRect();
        const trigger = button.getBoundingClientRect();
        expect(tip.bottom).to.be.greaterThan(node.getBoundingClientRect().bottom);
        expect(Math.min(Math.abs(tip.top - trigger.bottom), Math.abs(trigger.top - tip.bottom))).to.be.lessThan(16);
        const {x, y} = {x: tip.left + tip.width / 2, y: tip.bottom - 8};
        expect(document.elementFromPoint(x, y)?.localName).to.equal('harmony-soc2-badge');
      });
    }
  });

  for (const side of ['left', 'right']) {
    it(`stays on the screen beside a button at the ${side} edge`, async () => {
      const markup = '<harmony-soc2-badge variant="pill"></harmony-soc2-badge>';
      const {button} = await card(`<div style="position: absolute; top: 0; ${side}: 0">${markup}</div>`);
      button.click();
      const {left, right} = tipOf(button).getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(document.documentElement.clientWidth);
    });
  }

  for (const [page, dir] of [
    ['ltr', 'rtl'],
    ['rtl', 'ltr'],
  ] as const) {
    it(`stays on the screen when it runs ${dir} on a page that runs ${page}`, async () => {
      document.documentElement.dir = page;
      const element = await mount(`<harmony-security-summary dir="${dir}"></harmony-security-summary>`);
      for (const button of tipButtons(element)) {
        button.scrollIntoView({block: 'center'});
        button.click();
        const {left, right} = tipOf(button).getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(document.documentElement.clientWidth);
      }
      document.documentElement.removeAttribute('dir');
    });
  }

  describe('beside what the page has open', () => {
    it('takes the first Escape in a dialog, and the dialog the second', async () => {
      const {node, button} = await card(
        '<dialog><harmony-soc2-badge></harmony-soc2-badge><button>Close</button></dialog>',
      );
      const dialog = node as HTMLDialogElement;
      dialog.showModal();
      await click(button);
      expect(isOpen(button)).to.equal(true);
      const {x, y} = tipOf(button).getBoundingClientRect();
      expect(document.elementFromPoint(x + 20, y + 20)?.localName).to.equal('harmony-soc2-badge');
      await press('Escape');
      expect([isOpen(button), dialog.open]).to.deep.equal([false, true]);
      await press('Escape');
      await waitUntil(() => !dialog.open, 'the dialog closed');
    });

    it('leaves a popover of the page open, while it opens, on Escape and when it closes', async () => {
      const popover = await mount('<div popover style="inset: auto 0 0 auto; margin: 0">Of the page</div>');
      const {button} = await card();
      popover.showPopover();
      await hover(button);
      await waitUntil(() => isOpen(button), 'it opened');
      expect(popover.matches(':popover-open')).to.equal(true);
      await press('Escape');
      expect([isOpen(button), popover.matches(':popover-open')]).to.deep.equal([false, true]);
      await press('Escape');
      await waitUntil(() => !popover.matches(':popover-open'), 'the popover of the page closed');
    });

    it('works inside a popover of the page', async () => {
      const {node, button} = await card('<div popover><harmony-soc2-badge></harmony-soc2-badge></div>');
      node.showPopover();
      await click(button);
      expect([isOpen(button), node.matches(':popover-open')]).to.deep.equal([true, true]);
      await press('Escape');
      expect([isOpen(button), node.matches(':popover-open')]).to.deep.equal([false, true]);
    });
  });

  it('opens again by hovering after it was closed there, once the pointer has moved away', async () => {
    const {button} = await card();
    await hover(button);
    await waitUntil(() => isOpen(button), 'it opened');
    await press('Escape');
    await leave();
    await hover(button);
    await waitUntil(() => isOpen(button), 'it opened again');
  });
});
