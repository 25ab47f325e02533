import {spawnSync} from 'node:child_process';
import vm from 'node:vm';
import {EdgeVM} from '@edge-runtime/vm';
import {build} from 'esbuild';
import {describe, expect, it} from 'vitest';
import {renderElement} from '../../dist/server.js';
import facts from '../../examples/frameworks/facts.json';

/** What a bundler for such servers makes of a user's import. */
async function bundled(...conditions: string[]): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: `export {renderElement} from '@harmony/trust-badges/server.js'`, resolveDir: '.'},
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'server',
    platform: 'neutral',
    target: 'es2022',
    conditions,
  });
  return outputFiles[0]!.text;
}

const NAMES = ['soc2-badge', 'security-summary', 'subprocessor-list'] as const;
const OPTIONS = {lang: 'de', today: '2030-01-01', attributes: {variant: 'pill', theme: 'dark'}, facts};
const here = Object.fromEntries(NAMES.map((name) => [name, renderElement(name, OPTIONS)]));
const there = `JSON.stringify(Object.fromEntries(
  ${JSON.stringify(NAMES)}.map((name) => [name, server.renderElement(name, ${JSON.stringify(OPTIONS)})])))`;
const absent = `[typeof process, typeof Buffer, typeof require, typeof document, typeof window].join()`;

it('server.js renders in an edge runtime what it renders in Node', async () => {
  const edge = new EdgeVM({initialCode: await bundled('edge-light', 'worker')});
  expect(edge.evaluate(absent)).toBe(Array(5).fill('undefined').join());
  expect(JSON.parse(edge.evaluate<string>(there))).toEqual(here);
});

it('server.js needs nothing but the language, btoa, TextEncoder and URL', async () => {
  const bare = vm.createContext({btoa, TextEncoder, URL});
  vm.runInContext(await bundled(), bare);
  expect(vm.runInContext(absent, bare)).toBe(Array(5).fill('undefined').join());
  expect(JSON.parse(vm.runInContext(there, bare) as string)).toEqual(here);
});

it('says which elements there are, to whoever asks for another one', () => {
  expect(() => renderElement('harmony-soc2-badge' as 'soc2-badge')).toThrow(
    'There is no element "harmony-soc2-badge". Use one of these names: soc2-badge, security-summary, subprocessor-list.',
  );
  expect(() => renderElement('toString' as 'soc2-badge')).toThrow(TypeError);
});

describe.each(['development', 'production'])('with elements that the application registered (%s)', (condition) => {
  const run = (code: string) => {
    const args = [`--conditions=${condition}`, '--input-type=module', '--eval', code];
    const {stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
    // Lit's development build says that it is one, and that there is another copy of it: that of `server.js`.
    return {stdout, stderr: stderr.replace(/.*lit\.dev\/msg\/(?:dev-mode|multiple-versions).*\n/g, '')};
  };

  it('server.js renders its own', () => {
    const code = `import './dist/define.js'; import * as server from './dist/server.js'; console.log(${there})`;
    const {stdout, stderr} = run(code);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(here);
  });

  it('server.js leaves the tags to the application', () => {
    const code = `import './dist/server.js'; import * as own from './dist/define.js';
      console.log(customElements.get('harmony-soc2-badge') === own.HarmonySoc2Badge)`;
    expect(run(code)).toEqual({stdout: 'true\n', stderr: ''});
  });
});
