import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {withAddress} from '../../../scripts/release/address.mjs';
import {currentVersion, packages} from '../../../scripts/release/packages.mjs';
import {PLACES, setRanges, setVersion} from '../../../scripts/release/places.mjs';

const names = packages().map(({manifest}) => manifest.name as string);
const groups = ['dependencies', 'peerDependencies', 'optionalDependencies'];

describe('the version', () => {
  it('is the same in all packages, in what they ask of each other and in every other place', () => {
    const version = currentVersion();
    for (const {manifest} of packages()) {
      expect(manifest.version, manifest.name).toBe(version);
      expect(setRanges(manifest, names, version)).toEqual(manifest);
    }
    for (const place of PLACES) {
      const text = readFileSync(place.file, 'utf8');
      expect(setVersion(text, place, version), place.file).toBe(text);
    }
  });

  it.each(PLACES)('is set in $file, and nothing else is', (place) => {
    const text = readFileSync(place.file, 'utf8');
    const next = setVersion(text, place, '12.3.4');
    expect(next).toContain('12.3.4');
    expect(next.replace('12.3.4', currentVersion())).toBe(text);
    expect(() => setVersion('nothing here', place, '12.3.4')).toThrow(`${place.file} has no place for the version`);
  });

  it('is set in the ranges of our own packages, and in no other', () => {
    const manifest = {
      name: 'x',
      dependencies: {lit: '^3.0.0', [names[0]!]: '^1.0.0'},
      peerDependencies: {[names[1]!]: '^1.0.0'},
    };
    expect(setRanges(manifest, names, '2.1.0')).toEqual({
      name: 'x',
      dependencies: {lit: '^3.0.0', [names[0]!]: '^2.1.0'},
      peerDependencies: {[names[1]!]: '^2.1.0'},
    });
  });

  it('stands nowhere else beside a name of ours', () => {
    const named = String.raw`trust-badges(-kit|-check)?(@|/v)[0-9]+\.[0-9]`;
    const found = execFileSync(
      'git',
      ['grep', '-lE', named, '--', '.', ':!package-lock.json', ':!test', ':!packages/*/test'],
      {
        encoding: 'utf8',
      },
    );
    expect(found.trim().split('\n')).toEqual(['.pre-commit-hooks.yaml']);
  });
});

describe('where a package comes from', () => {
  const env = {GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'OWNER/REPOSITORY'};

  it('is not in the sources, because it is not known here', () => {
    for (const {manifest} of packages()) {
      for (const key of ['repository', 'bugs', 'homepage', 'funding']) expect(manifest).not.toHaveProperty(key);
    }
  });

  it('is said by GitHub when a release is packed', () => {
    expect(withAddress({name: 'a', files: ['dist']}, '.', env)).toEqual({
      name: 'a',
      files: ['dist'],
      homepage: 'https://git.example/OWNER/REPOSITORY#readme',
      bugs: {url: 'https://git.example/OWNER/REPOSITORY/issues'},
      repository: {type: 'git', url: 'git+https://git.example/OWNER/REPOSITORY.git'},
    });
    expect(withAddress({}, 'packages/kit', env)).toMatchObject({
      homepage: 'https://git.example/OWNER/REPOSITORY/tree/HEAD/packages/kit#readme',
      repository: {directory: 'packages/kit'},
    });
  });

  it.each([
    {},
    {...env, GITHUB_SERVER_URL: 'http://git.example'},
    {...env, GITHUB_SERVER_URL: 'https://git.example/x'},
    {...env, GITHUB_REPOSITORY: 'REPOSITORY'},
    {...env, GITHUB_REPOSITORY: 'OWNER/REPOSITORY"'},
  ])('is refused where it is no address: %o', (bad) => {
    expect(() => withAddress({}, '.', bad)).toThrow('GITHUB_REPOSITORY');
  });

  it.each(groups)('and a package has no %s from a folder or an address', (group) => {
    for (const {manifest} of packages()) {
      for (const range of Object.values((manifest[group] ?? {}) as Record<string, string>)) {
        expect(range).not.toMatch(/^(?:file|link|git|https?):/);
      }
    }
  });
});
