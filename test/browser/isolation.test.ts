import {expect} from 'chai';
import '../../dist/define.js';
import {mount, pause, tipButtons} from '../helpers/element.js';
import {engine} from '../helpers/engine.js';
import {differentPixels, pixels} from '../helpers/screenshot.js';

const ELEMENTS = [
  '<harmony-soc2-badge></harmony-soc2-badge>',
  '<harmony-soc2-badge variant="pill"></harmony-soc2-badge>',
  '<harmony-soc2-badge variant="inline"></harmony-soc2-badge>',
  '<harmony-security-summary variant="compact" topics="ai approach"></harmony-security-summary>',
  '<harmony-security-summary topics="data-protection"></harmony-security-summary>',
  '<harmony-subprocessor-list></harmony-subprocessor-list>',
];

/** WebKitGTK draws the edge of a curve differently each time, even on the same page. A stray line or word differs far more. */
const TOLERANCE = engine === 'webkit' ? 80 : 0;

/** Keeps a style sheet on the page while the function runs. */
async function withSheet<T>(href: string, run: () => Promise<T>): Promise<T> {
  const link = document.createElement('link');
  const loaded = new Promise((resolve) => {
    link.addEventListener('load', resolve, {once: true});
  });
  Object.assign(link, {rel: 'stylesheet', href});
  document.head.append(link);
  await loaded;
  try {
    return await run();
  } finally {
    link.remove();
  }
}

/** A picture of an element, or of its first tip. Under load, an engine may show an earlier frame, so two have to be equal. */
async function picture(element: Element, open: boolean): Promise<ImageData> {
  const [button] = tipButtons(element);
  if (open) button!.click();
  const shown = element.shadowRoot!.querySelector(open ? ':popover-open' : '.base')!;
  await Promise.all(shown.getAnimations().map(({finished}) => finished));
  const {x, y, width, height} = shown.getBoundingClientRect();
  const clip = {x, y, width: Math.floor(width), height: Math.floor(Math.min(height, innerHeight - y))};
  let result = await pixels({clip});
  for (let earlier, round = 0; round < 10 && (!earlier || differentPixels(earlier, result) > 0); round += 1) {
    earlier = result;
    await pause(50);
    result = await pixels({clip});
  }
  if (open) button!.click();
  return result;
}

describe('on a hostile page', () => {
  for (const markup of ELEMENTS) {
    for (const open of markup.includes('compact') ? [false] : [false, true]) {
      it(`${open ? 'the tip of ' : ''}${markup} looks as on a neutral page`, async () => {
        await withSheet('/test/pages/place.css', async () => {
          const place = await mount(`<div id="here">${markup}</div>`);
          const element = place.firstElementChild!;
          // Under load, WebKitGTK sometimes shows a tile of the previous frame. A style that leaks in leaks in every time.
          let different = Infinity;
          for (let round = 0; round < 4 && different > 0; round += 1) {
            const neutral = await picture(element, open);
            const hostile = await withSheet('/test/pages/hostile.css', () => picture(element, open));
            expect([hostile.width, hostile.height]).to.deep.equal([neutral.width, neutral.height]);
            different = differentPixels(neutral, hostile, TOLERANCE);
          }
          expect(different).to.equal(0);
        });
      });
    }
  }
});
