import {expect} from 'chai';
import {rendered, tipButtons, until} from '../helpers/element.js';
import {openPage} from '../helpers/pages.js';
import {differentPixels, pixels} from '../helpers/screenshot.js';

const ELEMENTS = [
  '<harmony-soc2-badge></harmony-soc2-badge>',
  '<harmony-soc2-badge variant="pill"></harmony-soc2-badge>',
  '<harmony-soc2-badge variant="inline"></harmony-soc2-badge>',
  '<harmony-security-summary variant="compact" topics="ai approach"></harmony-security-summary>',
  '<harmony-security-summary topics="data-protection"></harmony-security-summary>',
  '<harmony-subprocessor-list></harmony-subprocessor-list>',
];

/** A picture of one element, and of its first tip, in a page of its own. */
async function picture(path: string, markup: string, open: boolean): Promise<ImageData> {
  const frame = await openPage(path, {width: 700, height: 580});
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0; z-index: 9; background: white';
  const document = frame.contentDocument!;
  await until(() => document.defaultView!.customElements.get('harmony-soc2-badge') !== undefined, 'the script ran');
  document.querySelector('#here')!.innerHTML = markup;
  const element = document.querySelector('#here')!.firstElementChild!;
  await rendered(element);
  if (open) tipButtons(element)[0]!.click();
  const shown = open ? element.shadowRoot!.querySelector(':popover-open')! : element.shadowRoot!.firstElementChild!;
  await Promise.all(shown.getAnimations().map(({finished}) => finished));
  const {x, y, width, height} = shown.getBoundingClientRect();
  const result = await pixels({clip: {x, y, width: Math.floor(width), height: Math.floor(Math.min(height, 560 - y))}});
  frame.remove();
  return result;
}

describe('on a hostile page', () => {
  for (const markup of ELEMENTS) {
    for (const open of markup.includes('compact') ? [false] : [false, true]) {
      it(`${open ? 'the tip of ' : ''}${markup} looks as on a neutral page`, async () => {
        const neutral = await picture('/test/pages/neutral.html', markup, open);
        const hostile = await picture('/test/pages/hostile.html', markup, open);
        expect([hostile.width, hostile.height]).to.deep.equal([neutral.width, neutral.height]);
        expect(differentPixels(neutral, hostile)).to.equal(0);
      });
    }
  }
});
