// Proves that the test infrastructure works in this engine; it does not touch the library.
import {assert, expect} from 'chai';
import fc from 'fast-check';
import packageJson from '../../package.json' with {type: 'json'};
import {expectAccessible} from '../helpers/a11y.js';
import * as commands from '../helpers/commands.js';
import {engine, enginesThatCan, onlyIn} from '../helpers/engine.js';
import {openPage, otherOrigin, pageAddress} from '../helpers/pages.js';
import {logRequests} from '../helpers/requests.js';
import {differentPixels, pixels, screenshot} from '../helpers/screenshot.js';
import {waitUntil} from '../helpers/wait.js';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});

afterEach(() => {
  root.remove();
});

function query<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const found = root.querySelector<Found>(selector);
  assert.exists(found);
  return found as Found;
}

describe('the page', () => {
  it('runs in the engine that was asked for', () => {
    const names = {Firefox: 'firefox', Chrome: 'chromium', Safari: 'webkit'};
    // Every browser also says that it is Safari, hence the order.
    const found = Object.entries(names).find(([name]) => navigator.userAgent.includes(`${name}/`));
    expect(found?.[1]).to.equal(engine);
  });

  it('is a desktop with a mouse, 800 by 600, in standards mode and focused', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
    expect(matchMedia('(hover: hover) and (pointer: fine)').matches).to.equal(true);
    expect(document.compatMode).to.equal('CSS1Compat');
    expect(document.hasFocus()).to.equal(true);
  });

  it('imports JSON', () => {
    expect(packageJson.name).to.equal('@harmony/trust-badges');
  });
});

describe('input', () => {
  it('presses Tab and Shift+Tab, and the focus is visible', async () => {
    root.innerHTML = '<button id="a">A</button><a id="b" href="#b">B</a><button id="c">C</button>';
    query('#a').focus();
    await commands.press('Tab');
    await waitUntil(() => query('#b').matches(':focus-visible'), 'B has the focus');
    await commands.sendKeys({press: 'Tab'});
    await waitUntil(() => query('#c').matches(':focus'), 'C has the focus');
    await commands.press('Shift+Tab');
    await waitUntil(() => query('#b').matches(':focus'), 'B has the focus again');
  });

  it('types', async () => {
    root.innerHTML = '<label>Name <input></label>';
    query('input').focus();
    await commands.sendKeys({type: 'Ada'});
    await waitUntil(() => query<HTMLInputElement>('input').value === 'Ada', 'the name is in the field');
  });

  it('hovers and leaves', async () => {
    root.innerHTML = '<button style="margin: 50px; width: 100px; height: 40px">A</button>';
    const events: string[] = [];
    for (const type of ['pointerenter', 'pointerleave']) {
      query('button').addEventListener(type, (event) => events.push(`${type} ${(event as PointerEvent).pointerType}`));
    }
    await commands.hover(query('button'));
    await waitUntil(() => query('button').matches(':hover'), 'the button is hovered');
    await commands.leave();
    await waitUntil(() => !query('button').matches(':hover') && events.length > 1, 'the mouse has left the button');
    expect(events).to.deep.equal(['pointerenter mouse', 'pointerleave mouse']);
  });

  it('opens a popover with a click, and Escape closes it', async () => {
    root.innerHTML = '<button popovertarget="tip">Why?</button><div id="tip" popover>Because.</div>';
    await commands.click(query('button'));
    await waitUntil(() => query('#tip').matches(':popover-open'), 'the tip is open');
    await commands.press('Escape');
    await waitUntil(() => !query('#tip').matches(':popover-open'), 'the tip is closed');
  });

  onlyIn(enginesThatCan.touch, () => {
    it('taps', async () => {
      root.innerHTML = '<button style="margin: 50px; width: 100px; height: 40px">A</button>';
      const types: string[] = [];
      query('button').addEventListener('pointerdown', ({pointerType}) => types.push(pointerType));
      query('button').addEventListener('touchstart', ({type}) => types.push(type), {passive: true});
      query('button').addEventListener('click', ({type}) => types.push(type));
      const {x, y} = query('button').getBoundingClientRect();
      await commands.touchTap({x: x + 10, y: y + 10});
      await waitUntil(() => types.includes('click'), 'the tap has become a click');
      expect(types).to.deep.equal(['touch', 'touchstart', 'click']);
    });
  });
});

describe('the environment', () => {
  it('sets the viewport', async () => {
    await commands.setViewport({width: 500, height: 400});
    expect([innerWidth, innerHeight]).to.deep.equal([500, 400]);
  });

  it('has its old viewport again', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  onlyIn(enginesThatCan.narrowViewport, () => {
    it('sets a narrow viewport', async () => {
      await commands.setViewport({width: 280, height: 600});
      expect(innerWidth).to.equal(280);
    });
  });

  onlyIn(enginesThatCan.emulateMedia, () => {
    const cases: [commands.Media, string][] = [
      [{forcedColors: 'active'}, '(forced-colors: active)'],
      [{colorScheme: 'dark'}, '(prefers-color-scheme: dark)'],
      [{reducedMotion: 'reduce'}, '(prefers-reduced-motion: reduce)'],
      [{media: 'print'}, 'print'],
    ];
    for (const [media, condition] of cases) {
      it(`emulates ${condition}`, async () => {
        await commands.emulateMedia(media);
        expect(matchMedia(condition).matches).to.equal(true);
      });

      it(`stops emulating ${condition}`, () => {
        expect(matchMedia(condition).matches).to.equal(false);
      });
    }
  });

  onlyIn(enginesThatCan.emulatePointer, () => {
    it('emulates a finger', async () => {
      await commands.emulateMedia({pointer: 'coarse'});
      expect(matchMedia('(pointer: coarse) and (hover: none)').matches).to.equal(true);
    });
  });

  onlyIn(enginesThatCan.emulateContrast, () => {
    it('emulates contrast', async () => {
      await commands.emulateMedia({contrast: 'more'});
      expect(matchMedia('(prefers-contrast: more)').matches).to.equal(true);
    });
  });

  onlyIn(enginesThatCan.inspect, () => {
    it('reads the accessibility tree', async () => {
      root.innerHTML = '<button aria-expanded="false" aria-description="more">Why?</button>';
      const [button] = commands.findAccessible(await commands.accessibilityTree(), {role: 'button', name: 'Why?'});
      expect(button?.description).to.equal('more');
      expect(button?.properties['expanded']).to.equal(false);
    });

    it('counts listeners and nodes', async () => {
      const before = await commands.domCounters();
      const listener = () => undefined;
      document.addEventListener('keydown', listener);
      expect((await commands.listenerCount('document'))['keydown']).to.equal(1);
      document.removeEventListener('keydown', listener);
      expect(await commands.listenerCount('document')).to.not.have.property('keydown');
      for (let count = 0; count < 100; count += 1) {
        document.createElement('div').addEventListener('click', () => undefined);
      }
      const after = await commands.domCounters();
      expect(after.nodes).to.be.below(before.nodes + 20);
      expect(after.heapBytes).to.be.above(0);
    });
  });
});

describe('the judges', () => {
  it('accept an accessible button in a shadow root', async () => {
    root.attachShadow({mode: 'open'}).innerHTML = '<button>A</button>';
    await expectAccessible(root);
  });

  it('name what is wrong in a shadow root', async () => {
    root.attachShadow({mode: 'open'}).innerHTML = '<button></button>';
    const error = await expectAccessible(root).catch((reason: unknown) => reason);
    expect((error as Error).message).to.contain('button-name');
  });

  it('check a property', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        root.textContent = text;
        expect(root.textContent).to.equal(text);
      }),
    );
  });

  it('compare pixels', async () => {
    root.innerHTML = ['red', 'red', 'blue']
      .map((color) => `<div style="width: 20px; height: 10px; background: ${color}"></div>`)
      .join('');
    const boxes = await Promise.all([...root.children].map((element) => pixels({element})));
    const [red, sameRed, blue] = boxes as [ImageData, ImageData, ImageData];
    expect([...red.data.slice(0, 4)]).to.deep.equal([255, 0, 0, 255]);
    expect(differentPixels(red, sameRed)).to.equal(0);
    expect(differentPixels(red, blue)).to.equal(200);
    expect(atob(await screenshot()).slice(1, 4)).to.equal('PNG');
  });
});

describe('the server', () => {
  it('sends a Content-Security-Policy when asked to', async () => {
    const strict = await openPage('/test/pages/smoke.html', {csp: "style-src 'none'"});
    const lax = await openPage('/test/pages/smoke.html');
    const colors = [strict, lax].map((frame) => {
      const {body} = frame.contentDocument as Document;
      return getComputedStyle(body).color;
    });
    expect(colors).to.deep.equal(['rgb(0, 0, 0)', 'rgb(1, 2, 3)']);
  });

  it('sends the headers of the file beside the page', async () => {
    const response = await fetch(pageAddress('/test/pages/smoke.html'));
    expect(response.headers.get('X-Smoke')).to.equal('from the sidecar file');
    expect(await response.text()).to.not.contain('__web');
  });

  it('delays when asked to', async () => {
    const start = performance.now();
    await fetch(pageAddress('/test/pages/smoke.html', {delay: 300}));
    expect(performance.now() - start).to.be.above(290);
  });

  it('sees every request, in frames too', async () => {
    const silence = await logRequests();
    expect(await silence.stop()).to.deep.equal([]);
    const log = await logRequests();
    await openPage('/test/pages/smoke.html', {query: {n: '1'}});
    await fetch(`${otherOrigin}/test/pages/smoke.html`);
    expect(await log.stop()).to.deep.equal(
      [`${otherOrigin}/test/pages/smoke.html`, `${location.origin}/test/pages/smoke.html?n=1`].sort(),
    );
  });
});
