import {readFileSync} from 'node:fs';
import {afterAll, describe, expect, it} from 'vitest';
import {refuseConfig} from '../../src/check-files/ignores/config-shape.js';
import {readCheckFilesOptions} from '../../src/check-files/options.js';
import {HELP} from '../../src/usage.js';
import {loadTools} from '../../src/check-files/tools.js';
import {sandbox} from './tools.js';

const {run, write, remove} = sandbox();
afterAll(remove);

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const section = /\n## `check`.*?(?=\n## )/s.exec(README)![0];
const block = (language: string, index = 0) =>
  [...section.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))][index]![1]!;

describe('the README of the command', () => {
  it('shows what the command says', async () => {
    write({'site/about.html': '<p>We are\nhappy SOC 2 certified.</p>', 'README.md': 'Fine'});
    const args = block('sh').trim().split(' ').slice(3);
    expect(await run(args, {}, await loadTools())).toEqual({output: block('text'), problem: '', exitCode: 1});
  });

  it('shows an ignore and a config file that are right', async () => {
    write({'ignore.html': block('html')});
    expect((await run(['ignore.html'])).output).toBe('Nothing found in 1 file.\n');
    expect(refuseConfig(JSON.parse(block('json')))).toEqual([]);
  });

  it('has every option, as the help has', () => {
    const options = [...section.matchAll(/^\| `(--\w+)(?: ([^`]+))?`/gm)];
    expect(options).toHaveLength(6);
    for (const [, name, value] of options) {
      const args = value === undefined ? [name!, 'a'] : [name!, value, 'a'];
      expect(readCheckFilesOptions(args, new Date()).places).toEqual(['a']);
      expect(HELP).toContain(`    ${name!} `);
    }
  });
});
