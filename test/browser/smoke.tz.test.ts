// Proves that the browser itself runs in the time zone it was started in; test files named *.tz.test.ts run in four.
import {expect} from 'chai';
import {timeZone} from '../helpers/engine.js';

/** `getTimezoneOffset()` in March, so that daylight saving plays no part: minutes from local time to UTC. */
const OFFSETS: Record<string, number> = {'Pacific/Pago_Pago': 660, UTC: 0, 'Pacific/Kiritimati': -840};

describe('the time zone', () => {
  const {timeZone: actual} = Intl.DateTimeFormat().resolvedOptions();

  it(`is ${timeZone ?? 'the one of the machine'}`, () => {
    expect(actual).to.be.a('string');
    if (timeZone) expect(actual).to.equal(timeZone);
  });

  it('sets the offset of local dates', () => {
    const offset = new Date(2025, 2, 15).getTimezoneOffset();
    expect(offset).to.equal(OFFSETS[timeZone ?? ''] ?? offset);
  });
});
