import {expect} from 'chai';
import '../../dist/soc2-badge/define.js';
import {daysFrom, report} from '../helpers/bundled.js';
import {mount, visibleText, type Updating} from '../helpers/element.js';
import {timeZone} from '../helpers/engine.js';
import {stopClock} from '../helpers/fake-clock.js';

const HOUR = 3_600_000;
/** The last day on which the report is not old, and the first one on which it is. */
const {lastYoung: LAST, firstOld: FIRST} = report;
const NOTICE = 'more than 12 months ago';
const badge = (attributes = '') => mount<Updating>(`<harmony-soc2-badge ${attributes}></harmony-soc2-badge>`);
/** How many hours the time zones of the tests are ahead of UTC: from -11 to +14. */
const HOURS_AHEAD: Record<string, number> = {'Pacific/Pago_Pago': -11, UTC: 0, 'Pacific/Kiritimati': 14};

describe(`the reader’s day in ${timeZone ?? 'the time zone of this machine'}`, () => {
  it('is the day of the place, and not of Greenwich', async () => {
    for (const [time, noticed] of [
      [`${LAST}T00:00:00`, false],
      [`${LAST}T23:59:59`, false],
      [`${FIRST}T00:00:00`, true],
      [`${FIRST}T23:59:59`, true],
    ] as const) {
      stopClock(time);
      expect(visibleText(await badge()).includes(NOTICE), time).to.equal(noticed);
    }
  });

  it('begins when it begins there', async () => {
    const ahead = HOURS_AHEAD[timeZone ?? ''];
    if (ahead === undefined) return expect(timeZone).to.equal(undefined);
    const midnight = Date.parse(`${FIRST}T00:00:00Z`) - ahead * HOUR;
    for (const [moment, noticed] of [
      [midnight - 1000, false],
      [midnight, true],
    ] as const) {
      stopClock(new Date(moment).toISOString());
      expect(visibleText(await badge()).includes(NOTICE)).to.equal(noticed);
    }
  });

  it('changes at midnight, on a page that stays open', async () => {
    const clock = stopClock(`${LAST}T22:00:00`);
    const elements = [await badge(), await badge('variant="pill"'), await badge('variant="inline"')];
    expect(clock.pending()).to.deep.equal([2 * HOUR, 2 * HOUR, 2 * HOUR]);
    clock.moveTo(`${FIRST}T00:00:00`);
    for (const element of elements) {
      await element.updateComplete;
      expect(visibleText(element)).to.include(NOTICE);
    }
    expect(clock.pending()).to.deep.equal([]);
  });
});

describe('on a day that changes nothing', () => {
  it('no element waits for anything', async () => {
    for (const day of [daysFrom(FIRST, -112), daysFrom(FIRST, -43), FIRST, daysFrom(FIRST, 1000)]) {
      const clock = stopClock(`${day}T12:00:00`);
      await badge();
      expect(clock.pending(), day).to.deep.equal([]);
    }
  });

  it('an element that left the page does not wait, and reads the day anew when it comes back', async () => {
    const clock = stopClock(`${LAST}T22:00:00`);
    const element = await badge();
    const parent = element.parentNode!;
    element.remove();
    expect(clock.pending()).to.deep.equal([]);
    element.requestUpdate();
    await element.updateComplete;
    expect(clock.pending()).to.deep.equal([]);
    clock.moveTo(`${FIRST}T10:00:00`);
    parent.append(element);
    await element.updateComplete;
    expect(visibleText(element)).to.include(NOTICE);
    expect(clock.pending()).to.deep.equal([]);
  });

  it('moving an element about leaves one timer, not many', async () => {
    const clock = stopClock(`${LAST}T22:00:00`);
    const element = await badge();
    for (let i = 0; i < 20; i++) {
      document.body.prepend(element);
      await element.updateComplete;
    }
    expect(clock.pending()).to.deep.equal([2 * HOUR]);
  });
});
