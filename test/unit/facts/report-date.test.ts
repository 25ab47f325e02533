import {execFileSync} from 'node:child_process';
import {lstatSync, readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {report} from '../../helpers/bundled.js';

/** Where the day of the bundled report is written down, by hand or by a command, and records of the past: what was labelled, too. */
const RECORDS =
  /^(?:src\/facts\/harmony\.json|xliff\/|src\/localization\/generated\/|docs\/decisions\/|packages\/check\/corpus\/|CHANGELOG\.md$)/;
const GENERATED = /<!-- generated:(\S+) -->.*?<!-- \/generated:\1 -->/gs;
const COMMENT = /^\s*(?:\/\/|\/\*|\*)/;

const DAYS = [report.date, report.long, report.medium];
/** A form of writing days: `like 2026-03-15`. It stays right, whatever the day of the report is. */
const FORMS = DAYS.flatMap((day) => [`like ${day}`, `like "${day}"`]);

function statesTheDay(line: string): boolean {
  const rest = FORMS.reduce((text, form) => text.replaceAll(form, ''), line);
  return !COMMENT.test(rest) && DAYS.some((day) => rest.includes(day));
}

/** The lines of a file that would have to change with the day of the report, as `file:line`. */
function offendersIn(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(GENERATED, (block) => block.replace(/[^\n]/g, ''));
  if (text.includes('\0')) return [];
  return text.split('\n').flatMap((line, index) => (statesTheDay(line) ? [`${file}:${index + 1}`] : []));
}

it('the day of the report is written in the facts and their translations, and nowhere else', () => {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  // What was removed is still in the list until it is committed.
  const isFile = (path: string) => path !== '' && lstatSync(path, {throwIfNoEntry: false})?.isFile() === true;
  const files = [...new Set(list.split('\0'))].filter((path) => isFile(path) && !RECORDS.test(path));
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.flatMap(offendersIn),
    'Take the day from the facts: in tests from test/helpers/bundled.ts, in the README with a block of scripts/docs/blocks.mjs. ' +
      'Is it another day that happens to be the same? Choose a different one.',
  ).toEqual([]);
});
