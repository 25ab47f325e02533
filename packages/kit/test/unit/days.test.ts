import {expect, it} from 'vitest';
import {textFiles} from '../../src/text-files.js';
import {LOCALES} from './fictional.js';
import {report} from '../../../../test/helpers/bundled.js';

const READABLE = ['html', 'safe-html', 'reduced-html', 'markdown', 'iframe', 'llms'];

/** What each form for readers says of the report on a day. Of the live form, this is the shadow root without the children. */
const made = (locale: string, today: string) =>
  textFiles({facts: null, locale, today, hash: () => ''})
    .filter(({form, element}) => READABLE.includes(form) && (element === undefined || element === 'soc2-badge'))
    .map(({path, content}) => ({path, content: content.split('</template>')[0]!}));

it.each(LOCALES)('every form of a kit says on the same day that the report is old, the live one too: %s', (locale) => {
  const [young, old] = [made(locale, report.lastYoung), made(locale, report.firstOld)];
  expect(old.map(({path}) => path)).toEqual(young.map(({path}) => path));
  expect(young.length).toBeGreaterThan(8);
  for (const [index, {path, content}] of old.entries()) expect(content, path).not.toBe(young[index]!.content);
  // On any other day, they say the same as on one of these.
  expect(made(locale, '2099-12-31')).toEqual(old);
  expect(made(locale, report.date)).toEqual(young);
});
