import {describe, expect, it} from 'vitest';
import {validateCyclonedx} from '../../../packages/kit/test/unit/cyclonedx-schema.js';
import {billOfMaterials, inlinedIn} from '../../../scripts/release/bom.mjs';
import {installedWith, resolve} from '../../../scripts/release/lock.mjs';
import {packages} from '../../../scripts/release/packages.mjs';

interface Bom {
  metadata: {component: {purl: string; 'bom-ref': string}};
  components: {name: string; group?: string; version: string; purl: string; 'bom-ref': string}[];
  dependencies: {ref: string; dependsOn?: string[]}[];
}

describe('the bill of materials', () => {
  it.each(packages())('of $folder is valid CycloneDX, and names each package once', ({folder, manifest}) => {
    const inlined = folder === '.' ? [{name: '@lit/localize', version: '0.12.2', license: 'BSD-3-Clause'}] : [];
    const bom = JSON.parse(billOfMaterials({folder, manifest, inlined})) as Bom;
    expect(validateCyclonedx(bom), JSON.stringify(validateCyclonedx.errors)).toBe(true);
    expect(bom.metadata.component.purl).toBe(`pkg:npm/${manifest.name.replace('@', '%40')}@${manifest.version}`);

    const references = bom.components.map((part) => part['bom-ref']);
    expect(new Set(references).size).toBe(references.length);
    const names = bom.components.map(({group, name}) => (group ? `${group}/${name}` : name));
    expect(names).toEqual(
      expect.arrayContaining([...Object.keys(manifest.dependencies), ...inlined.map(({name}) => name)]),
    );
    for (const name of ['vitest', 'typescript', 'vite', 'eslint']) expect(names).not.toContain(name);

    const known = new Set([bom.metadata.component['bom-ref'], ...references]);
    for (const {ref, dependsOn = []} of bom.dependencies) {
      expect([ref, ...dependsOn].filter((each) => !known.has(each))).toEqual([]);
    }
  });

  it('names what the notices name, which is what the build has put into files', () => {
    const rule = '-'.repeat(80);
    const notices = `@lit/localize 0.12.2 (BSD-3-Clause)\n\nText (c) 2020\n\n${rule}\n\nvalibot 1.5.0 (MIT)\n\nText\n`;
    expect(inlinedIn(notices)).toEqual([
      {name: '@lit/localize', version: '0.12.2', license: 'BSD-3-Clause'},
      {name: 'valibot', version: '1.5.0', license: 'MIT'},
    ]);
    expect(() => inlinedIn(`${notices}\n${rule}\n\nno head\n`)).toThrow('Part 3');
  });
});

describe('what the lock file says', () => {
  const lock = {
    '': {version: '1', dependencies: {a: '1'}, devDependencies: {tool: '1'}},
    'node_modules/a': {version: '1', dependencies: {b: '1'}, optionalDependencies: {native: '1'}},
    'node_modules/a/node_modules/b': {
      version: '2',
      peerDependencies: {c: '1', d: '1'},
      peerDependenciesMeta: {d: {optional: true}},
    },
    'node_modules/b': {version: '1'},
    'node_modules/c': {version: '1'},
    'node_modules/d': {version: '1'},
    'node_modules/tool': {version: '1'},
    'node_modules/ours': {version: '', link: true, resolved: 'packages/ours'},
    'packages/ours': {version: '1', dependencies: {b: '1'}},
  };

  it('is the nearest one, as Node finds it', () => {
    expect(resolve(lock, 'node_modules/a', 'b')).toBe('node_modules/a/node_modules/b');
    expect(resolve(lock, 'node_modules/a/node_modules/b', 'c')).toBe('node_modules/c');
    expect(resolve(lock, 'packages/ours', 'b')).toBe('node_modules/b');
    expect(resolve(lock, '', 'ours')).toBe('packages/ours');
    expect(resolve(lock, '', 'native')).toBeUndefined();
  });

  it('is all that is installed with a package, and nothing for its development', () => {
    expect(Object.fromEntries(installedWith(lock, ''))).toEqual({
      '': ['node_modules/a'],
      'node_modules/a': ['node_modules/a/node_modules/b'],
      'node_modules/a/node_modules/b': ['node_modules/c'],
      'node_modules/c': [],
    });
    expect(() => installedWith({'': {version: '1', dependencies: {gone: '1'}}}, '')).toThrow('needs gone');
  });
});
