import {fileURLToPath} from 'node:url';
import {availableLocales} from '@harmony/trust-badges/content.js';
import {build, type Rolldown} from 'vite';
import {expect, it} from 'vitest';
import '../../src/mcp/language.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

it('the build keeps every language, and loads the server only for its command', async () => {
  const options = {root, configFile: `${root}vite.config.ts`, mode: 'package-check', build: {write: false}} as const;
  const {output} = (await build(options)) as Rolldown.RolldownOutput;
  const chunk = (name: string) => output.find(({fileName}) => fileName === name) as Rolldown.OutputChunk;
  const imports = ({imports}: Rolldown.OutputChunk) => imports.filter((name) => name.includes('/locales/'));
  const languages = availableLocales().filter((tag) => tag !== 'en');
  expect(languages).toHaveLength(12);
  expect(imports(chunk('mcp/language.js')).sort()).toEqual(
    languages.map((tag) => `@harmony/trust-badges/locales/${tag}.js`).sort(),
  );
  // Nothing imports what a worker runs: it is found by its name.
  expect(chunk('check-files/worker.js').isEntry).toBe(true);
  expect(chunk('cli.js').imports).not.toContain('mcp/command.js');
  expect(chunk('cli.js').dynamicImports).toContain('mcp/command.js');
});
