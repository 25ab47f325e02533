import {expect, it} from 'vitest';
import {choose} from '../../../../examples/get/choose.js';
import {PLACES} from '../../../../examples/get/places.js';
import {LIST, listFilesOf} from './fictional.js';

const TYPE = {type: 'text/plain'};
const file = (element: string, form: string) => ({
  ...{path: `en/${element}.x`, locale: 'en', element, form, bytes: 1},
  ...TYPE,
});
const OLD = ['html', 'safe-html', 'markdown'].flatMap((form) => [
  file('soc2-badge', form),
  file('subprocessor-list', form),
]);
const LISTS = listFilesOf(LIST, 'en').map((each) => ({...each, ...TYPE, bytes: each.content.length}));
const wish = (element: string, place: string) => ({
  ...{element, place, lang: 'en', size: '', variant: '', theme: '', limit: 250},
});

it('“Get the facts” offers a place where the kit has a form for it, and no other', () => {
  const before = choose(OLD, wish('subprocessor-list', 'feed'));
  expect(before).toMatchObject({place: 'script', places: ['script', 'html', 'rich', 'markdown']});
  for (const [place, ending] of Object.entries({table: 'csv', program: 'json', feed: 'atom', calendar: 'ics'})) {
    expect(Object.keys(PLACES)).toContain(place);
    const {file} = choose([...OLD, ...LISTS], wish('subprocessor-list', place));
    expect(file!.path).toBe(`en/subprocessor-list.${ending}`);
    expect(choose([...OLD, ...LISTS], wish('soc2-badge', place)).places).not.toContain(place);
  }
});
