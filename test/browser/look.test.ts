import {expect} from 'chai';
import '../../dist/define.js';
import {expectAccessible} from '../helpers/a11y.js';
import {emulateMedia} from '../helpers/commands.js';
import {mount, rendered, tipButtons, tipOf} from '../helpers/element.js';
import {enginesThatCan, onlyIn} from '../helpers/engine.js';
import {VARIANTS} from '../helpers/languages.js';
import {expectWithin} from '../helpers/overflow.js';

const inside = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const base = (element: Element) => element.shadowRoot!.firstElementChild as HTMLElement;

describe('the look', () => {
  for (const markup of VARIANTS) {
    describe(markup, () => {
      for (const width of [280, 1200]) {
        it(`stays within ${width} px, from left to right and from right to left`, async () => {
          const place = await mount(`<div style="width: ${width}px; padding: 0">${markup}</div>`);
          for (const dir of ['ltr', 'rtl']) {
            const element = place.firstElementChild as HTMLElement;
            element.dir = dir;
            await rendered(place);
            expectWithin(place, element);
          }
        });
      }

      it('has targets of at least 24 by 24 px', async () => {
        for (const button of tipButtons(await mount(markup))) {
          const {width, height} = button.getBoundingClientRect();
          expect(
            [width, height].every((size) => size >= 23.99),
            `${width}×${height}`,
          ).to.equal(true);
        }
      });

      for (const theme of ['light', 'dark']) {
        it(`has enough contrast in its ${theme} theme, whatever the page’s scheme`, async () => {
          const place = await mount(
            `<div style="color-scheme: ${theme === 'dark' ? 'light' : 'dark'}">${markup}</div>`,
          );
          const element = place.firstElementChild!;
          element.setAttribute('theme', theme);
          await rendered(place);
          for (const button of tipButtons(element)) button.click();
          await expectAccessible(element);
        });
      }
    });
  }

  it('follows the page’s colour scheme, and the theme if there is one', async () => {
    const place = await mount(`<div style="color-scheme: dark">${VARIANTS[0]}</div>`);
    const surface = () => getComputedStyle(base(place.firstElementChild!)).backgroundColor;
    expect(surface()).to.equal('rgb(21, 29, 44)');
    place.style.colorScheme = 'light';
    expect(surface()).to.equal('rgb(255, 255, 255)');
    place.firstElementChild!.setAttribute('theme', 'DARK');
    expect(surface()).to.equal('rgb(21, 29, 44)');
  });

  it('takes its documented custom properties from an ancestor', async () => {
    const place = await mount(`<div>${VARIANTS[0]}</div>`);
    const style = (selector: string) => getComputedStyle(inside(place.firstElementChild!, selector));
    const values: Record<string, [string, () => string]> = {
      '--harmony-surface': ['rgb(1, 2, 3)', () => style('.base').backgroundColor],
      '--harmony-ink': ['rgb(2, 3, 4)', () => style('.claim').color],
      '--harmony-muted': ['rgb(3, 4, 5)', () => style('.span').color],
      '--harmony-line': ['rgb(4, 5, 6)', () => style('.base').borderTopColor],
      '--harmony-accent': ['rgb(5, 6, 7)', () => style('.link').color],
      '--harmony-accent-soft': ['rgb(6, 7, 8)', () => style('.text-button').backgroundColor],
      '--harmony-radius': ['7px', () => style('.base').borderTopLeftRadius],
      '--harmony-font': ['monospace', () => style('.base').fontFamily],
    };
    for (const [name, [value, actual]] of Object.entries(values)) {
      place.style.setProperty(name, value);
      expect(actual(), name).to.equal(value);
    }
    place.style.setProperty('--harmony-shadow', 'rgb(7, 8, 9) 1px 2px 3px 0px');
    const [button] = tipButtons(place.firstElementChild!);
    button!.click();
    expect(getComputedStyle(tipOf(button!)).boxShadow).to.equal('rgb(7, 8, 9) 1px 2px 3px 0px');
  });

  it('does not follow the page’s root font size', async () => {
    document.documentElement.style.fontSize = '5px';
    expect(getComputedStyle(base(await mount(VARIANTS[0]!))).fontSize).to.equal('16px');
    document.documentElement.style.fontSize = '';
  });

  onlyIn(enginesThatCan.emulateMedia, () => {
    for (const markup of VARIANTS) {
      it(`has borders instead of backgrounds, and is accessible, in forced colours: ${markup}`, async () => {
        await emulateMedia({forcedColors: 'active'});
        const element = await mount(markup);
        for (const button of tipButtons(element)) {
          button.click();
          expect(Number.parseFloat(getComputedStyle(tipOf(button)).borderTopWidth)).to.be.greaterThan(0);
        }
        await expectAccessible(element);
      });

      it(`prints every explanation as text: ${markup}`, async () => {
        await emulateMedia({media: 'print'});
        for (const button of tipButtons(await mount(markup))) {
          const {content, display} = getComputedStyle(button, '::after');
          expect(display).not.to.equal('none');
          // Firefox returns the attr() itself.
          const printed = content.includes('attr(') ? button.getAttribute('aria-description')! : content;
          expect(printed).to.include(button.getAttribute('aria-description')!.slice(0, 40));
          expect(getComputedStyle(tipOf(button)).display).to.equal('none');
        }
      });
    }

    it('moves nothing for readers who want no motion', async () => {
      const [button] = tipButtons(await mount(VARIANTS[0]!));
      button!.click();
      expect(getComputedStyle(tipOf(button!)).animationName).not.to.equal('none');
      await emulateMedia({reducedMotion: 'reduce'});
      expect(getComputedStyle(tipOf(button!)).animationName).to.equal('none');
    });
  });

  onlyIn(enginesThatCan.emulateContrast, () => {
    it('has no pale text for readers who want more contrast', async () => {
      await emulateMedia({contrast: 'more'});
      const element = await mount(VARIANTS[0]!);
      expect(getComputedStyle(inside(element, '.span')).color).to.equal(
        getComputedStyle(inside(element, '.claim')).color,
      );
    });
  });

  onlyIn(enginesThatCan.emulatePointer, () => {
    it('has targets of 44 px for a finger', async () => {
      await emulateMedia({pointer: 'coarse'});
      for (const button of tipButtons(await mount(VARIANTS[0]!))) {
        const {width, height} = getComputedStyle(button, '::before');
        expect(Math.min(Number.parseFloat(width), Number.parseFloat(height))).to.be.at.least(44);
      }
    });
  });
});
