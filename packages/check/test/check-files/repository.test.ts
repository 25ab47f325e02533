import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {checkFiles} from '../../src/check-files/command.js';
import {loadTools} from '../../src/check-files/tools.js';
import {inShort, type JsonReport} from './tools.js';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
/** What people read of it. The words of the elements have tests of their own. */
const TEXTS = ['*.md', 'docs', 'stories', 'packages/*/README.md'];

it('this repository says no more than its own facts', async () => {
  const files = execFileSync('git', ['ls-files', '--', ...TEXTS], {cwd: ROOT, encoding: 'utf8'}).split('\n');
  const texts = files.filter((file) => /\.(?:mdx?|tsx?)$/.test(file));
  expect(texts.length).toBeGreaterThan(50);
  const args = [...texts, '--format', 'json', '--today', '2026-11-30'];
  const {output} = await checkFiles(args, new Date('2026-11-30T12:00:00Z'), loadTools, {cwd: ROOT});
  const report = JSON.parse(output) as JsonReport;
  const bad = report.findings.filter(({level}) => level === 'over');
  expect(report.unread).toEqual([]);
  expect(inShort({findings: bad})).toEqual([]);
}, 120_000);
