import {execFile} from 'node:child_process';
import {chmodSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import checkPackage from '../../package.json';
import {sandbox} from './tools.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const {folder, run, write, remove} = sandbox();
afterAll(remove);

interface Action {
  inputs: Record<string, {description: string; default: string}>;
  runs: {using: string; steps: {shell: string; env: Record<string, string>; run: string}[]};
}
interface Hook {
  id: string;
  entry: string;
  language: string;
  files: string;
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;
const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];

write({
  // Writes down what it was called with, and ends as the command would.
  'bin/npx': '#!/bin/sh\nprintf "%s\\0" "$@" > called\necho Found\nexit "${NPX_ENDS_WITH:-0}"\n',
  'site/a page.html': '<p>SOC 2 certified</p>',
  'site/fine.html': '<p>Fine</p>',
});
chmodSync(join(folder, 'bin/npx'), 0o755);

/** Runs the step as GitHub does, with `npx` replaced: the machine of a test has no network. */
async function runAction(inputs: Readonly<Record<string, string>>, endsWith = 0) {
  const [step] = action.runs.steps;
  const env = Object.fromEntries(
    Object.entries(step!.env).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)![1]!;
      return [name, inputs[input] ?? action.inputs[input]!.default];
    }),
  );
  const path = [join(folder, 'bin'), process.env['PATH']].join(delimiter);
  const [code, stdout] = await new Promise<[number, string]>((resolve) => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step!.run],
      {cwd: folder, env: {...env, PATH: path, NPX_ENDS_WITH: String(endsWith)}},
      (error, output) => resolve([Number(error?.code ?? 0), output]),
    );
  });
  return {code, stdout, called: readFileSync(join(folder, 'called'), 'utf8').split('\0').slice(0, -1)};
}

describe('the GitHub Action', () => {
  it('is composite, and says what each input is for', () => {
    expect(action.runs).toMatchObject({using: 'composite', steps: [{shell: 'bash'}]});
    for (const {description} of Object.values(action.inputs)) expect(description).toMatch(/\.$/);
    expect(action.runs.steps[0]!.run).not.toContain('${{');
    expect(action.inputs['version']!.default).toBe(checkPackage.version);
  });

  it('checks the repository unless other places are given', async () => {
    expect(await runAction({})).toEqual({
      ...{code: 0, stdout: 'Found\n'},
      called: [
        ...['--yes', '-p', `@harmony/trust-badges-check@${checkPackage.version}`, 'trust-badges'],
        ...['check', '--format=github', '--', '.'],
      ],
    });
  });

  it('hands every input to the command, whatever is in it', async () => {
    const files = 'site/a page.html\n\n$(touch stolen)\r\n-x\n"; touch stolen #\n*';
    const {called} = await runAction({files, facts: 'my facts.json', lang: 'de', format: 'sarif', strict: 'true'});
    expect(called.slice(4)).toEqual([
      ...['check', '--format=sarif', '--facts=my facts.json', '--lang=de', '--strict', '--'],
      ...['site/a page.html', '$(touch stolen)', '-x', '"; touch stolen #', '*'],
    ]);
    expect(() => readFileSync(join(folder, 'stolen'))).toThrow('ENOENT');
  });

  it.each([1, 2])('ends as the command does: with %i', async (code) => {
    expect(await runAction({}, code)).toMatchObject({code});
    expect(await runAction({output: 'found.sarif', format: 'sarif'}, code)).toMatchObject({code, stdout: ''});
    expect(readFileSync(join(folder, 'found.sarif'), 'utf8')).toBe('Found\n');
  });

  it('gives the command arguments that it takes', async () => {
    const {called} = await runAction({files: 'site/a page.html\nsite/fine.html', strict: 'true'});
    expect(await run(called.slice(5))).toMatchObject({
      exitCode: 1,
      output: expect.stringMatching(/^::error file=site\/a page\.html,line=1,/) as string,
    });
  });
});

describe('the pre-commit hook', () => {
  it('runs this version of the command', () => {
    expect(hook).toMatchObject({id: 'trust-badges-check', language: 'system'});
    expect(hook!.entry).toBe(`npx --yes -p @harmony/trust-badges-check@${checkPackage.version} trust-badges check`);
  });

  it('gets the files that the readers read', () => {
    const files = new RegExp(hook!.files);
    for (const name of ['a.html', 'b/c.mdx', 'd.tsx', 'e.yml', 'f.pdf', 'g.png']) expect(name).toMatch(files);
    for (const name of ['a.ts', 'html', 'a.html.bak']) expect(name).not.toMatch(files);
  });

  it('gives the command arguments that it takes', async () => {
    const args = hook!.entry.split(' ').slice(6);
    expect(await run([...args, 'site/a page.html', 'site/fine.html'])).toMatchObject({exitCode: 1});
    expect(await run([...args, '--strict', 'site/fine.html'])).toMatchObject({exitCode: 0});
  });
});
