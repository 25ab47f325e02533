// A whole release, step by step and in the order of release.yml: from a changeset to what npm and GitHub get.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {list} from 'tar';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {validateCyclonedx} from '../../packages/kit/test/unit/cyclonedx-schema.js';
import {commandOf, makeClone, runCommand} from './clone.js';
import {startRegistry} from './registry.js';

const clone = makeClone();
let registry: Awaited<ReturnType<typeof startRegistry>>;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(async () => {
  await registry.stop();
  clone.remove();
});

const GITHUB = {GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'OWNER/REPOSITORY', GITHUB_SHA: 'abc123'};
const NAMES = ['@harmony/trust-badges', '@harmony/trust-badges-kit', '@harmony/trust-badges-check'];
const MANIFESTS = ['package.json', 'packages/kit/package.json', 'packages/check/package.json'];

/** Runs a step of release.yml, and expects it to succeed. */
async function step(job: string, words: string, env: NodeJS.ProcessEnv = {}, change = (command: string) => command) {
  const {code, said} = await runCommand(change(commandOf(job, words)), clone, {...GITHUB, ...env});
  expect(code, said).toBe(0);
  return said;
}

/** What the workflow would do next. */
async function pending() {
  const output = join(clone.bin, 'output');
  clone.program('output', '');
  await step('version', 'pending.mjs', {GITHUB_OUTPUT: output});
  return Object.fromEntries(
    readFileSync(output, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('=')),
  ) as {version: string; publish: string};
}

describe.sequential('a release', () => {
  let version: string;

  it('is proposed while there are changesets, and published by no one', async () => {
    clone.write(
      '.changeset/calm-badges.md',
      "---\n'@harmony/trust-badges-check': minor\n---\n\nAdded: A test of\nthe release.\n",
    );
    clone.commit('A change');
    expect(await pending()).toMatchObject({publish: 'false'});
  });

  it('has one version everywhere, and a line in the changelog', async () => {
    const before = clone.read('CHANGELOG.md');
    await step('version', 'release:version');
    const manifests = MANIFESTS.map((file) => clone.json(file));
    version = String(manifests[0]!['version']);
    expect(version).not.toBe('0.0.0');
    for (const manifest of manifests) expect(manifest['version']).toBe(version);
    expect(manifests[2]).toMatchObject({
      dependencies: {[NAMES[0]!]: `^${version}`},
      peerDependencies: {[NAMES[1]!]: `^${version}`},
    });
    expect(clone.read('action.yml')).toContain(`default: ${version}\n`);
    expect(clone.read('.pre-commit-hooks.yaml')).toContain(`trust-badges-check@${version} `);
    expect(clone.json('package-lock.json')).toMatchObject({version, packages: {'packages/kit': {version}}});

    const changelog = clone.read('CHANGELOG.md');
    expect(changelog).toMatch(
      new RegExp(`^## ${version.replaceAll('.', '\\.')}\n\nReleased on \\d{4}-\\d\\d-\\d\\d\\.$`, 'm'),
    );
    expect(changelog).toContain('- A test of\n  the release.\n');
    expect(changelog).not.toMatch(/^## .*unreleased/m);
    for (const line of before.split('\n').filter((each) => !each.startsWith('## '))) expect(changelog).toContain(line);
    expect(readdirSync(join(clone.root, '.changeset')).sort()).toEqual(['README.md', 'config.json']);
  });

  it('touches only what carries the version, and is installed as it is', async () => {
    const touched = clone.git('status', '--porcelain').split('\n').filter(Boolean);
    const files = touched.map((line) => line.slice(3)).filter((file) => !file.startsWith('.changeset/'));
    expect(files.sort()).toEqual(
      ['.pre-commit-hooks.yaml', 'CHANGELOG.md', 'action.yml', 'package-lock.json', ...MANIFESTS].sort(),
    );
    const {code, said} = await runCommand('npm ci --dry-run --prefer-offline', clone);
    expect(code, said).toBe(0);
  });

  it('is published when its pull request is merged', async () => {
    clone.commit('Release');
    expect(await pending()).toEqual({version, publish: 'true'});
  });

  it('says where it comes from, in packages that are otherwise those of the sources', async () => {
    await step('pack', 'release:pack');
    const tarballs = readdirSync(join(clone.root, 'release/packages')).sort();
    expect(tarballs).toEqual(NAMES.map((name) => `${name.slice(1).replace('/', '-')}-${version}.tgz`).sort());
    for (const [index, file] of MANIFESTS.entries()) {
      const tarball = join(
        clone.root,
        'release/packages',
        `${NAMES[index]!.slice(1).replace('/', '-')}-${version}.tgz`,
      );
      const packed = JSON.parse(
        execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], {encoding: 'utf8'}),
      ) as Record<string, unknown>;
      expect(packed).toMatchObject({
        ...clone.json(file),
        repository: {url: 'git+https://git.example/OWNER/REPOSITORY.git'},
      });
      const files: string[] = [];
      await list({file: tarball, onReadEntry: ({path}) => files.push(path)});
      expect(files).toContain('package/dist/index.js');
      expect(files).toContain('package/LICENSE');
    }
    expect(clone.git('status', '--porcelain')).toBe('');
  });

  it('has a valid bill of materials of each package, the archives of the kit and the hashes', () => {
    const assets = readdirSync(join(clone.root, 'release/assets'));
    const bills = assets.filter((name) => name.endsWith('.cdx.json'));
    expect(bills).toHaveLength(3);
    for (const name of bills) {
      const bill = clone.json(`release/assets/${name}`);
      expect(validateCyclonedx(bill), JSON.stringify(validateCyclonedx.errors)).toBe(true);
      expect(JSON.stringify(bill['metadata'])).toContain('git.example/OWNER/REPOSITORY');
    }
    const inlined = clone.read(`release/assets/trust-badges-${version}.cdx.json`);
    for (const name of ['localize', 'valibot', 'lit-html']) expect(inlined).toContain(`"name": "${name}"`);
    expect(assets.filter((name) => /^trust-badges-kit\.[\w-]+\.tar\.gz$/.test(name))).toHaveLength(13);
    expect(clone.read('release/assets/integrity.json')).toBe(clone.read('dist/embed/integrity.json'));
    expect(assets).toHaveLength(3 + 3 + 13 + 1);
    expect(clone.read('release/notes.md')).toContain('- A test of\n  the release.\n');
  });

  it('can be tried without publishing anything', async () => {
    const said = await step(
      'publish',
      'publish.mjs',
      {npm_config_registry: registry.url},
      (command) => `${command} --dry-run`,
    );
    for (const name of NAMES) expect(said).toContain(`+ ${name}@${version}`);
    expect(said).toContain(`Would release v${version} with harmony-trust-badges-`);
    expect(registry.published).toEqual([]);
    expect(clone.released).toThrow();
  });

  it('goes to npm in order, with provenance, and then to GitHub', async () => {
    // Provenance is signed by GitHub alone: this `npm` notes that it was asked for, and goes on without.
    const real = execFileSync('bash', ['-c', 'command -v npm'], {encoding: 'utf8'}).trim();
    clone.program(
      'npm',
      `#!/bin/bash\nargs=()\nfor arg in "$@"; do if [ "$arg" = --provenance ]; then echo "with provenance"; else args+=("$arg"); fi; done\nexec '${real}' "\${args[@]}"\n`,
    );
    const env = {npm_config_registry: registry.url, NPM_TOKEN: 'a-secret'};
    const said = await step('publish', 'publish.mjs', env);
    expect(said.match(/with provenance/g)).toHaveLength(3);
    expect(said).not.toContain('a-secret');
    expect(registry.published.map(({name}) => name)).toEqual(NAMES);
    expect(registry.tokens).toEqual(NAMES.map(() => 'Bearer a-secret'));
    for (const {name, manifest, tarball} of registry.published) {
      expect(manifest).toMatchObject({version, repository: {url: 'git+https://git.example/OWNER/REPOSITORY.git'}});
      const file = join(clone.root, 'release/packages', `${name.slice(1).replace('/', '-')}-${version}.tgz`);
      expect(tarball.equals(readFileSync(file))).toBe(true);
    }
    const [, , tag, ...others] = clone.released();
    expect(tag).toBe(`v${version}`);
    expect(others).toEqual(expect.arrayContaining(['--target', 'abc123', '--title', version, '--notes-file']));
    expect(others.filter((each) => each.includes('/assets/'))).toHaveLength(20);
  });

  it('can be published again after a failure: what is there stays', async () => {
    const said = await step('publish', 'publish.mjs', {npm_config_registry: registry.url});
    for (const name of NAMES) expect(said).toContain(`${name}@${version} is published already.`);
    expect(said).toContain(`v${version} is released already.`);
    expect(registry.published).toHaveLength(3);
    clone.git('tag', `v${version}`);
    expect(await pending()).toEqual({version, publish: 'false'});
  });
});

describe('a release that cannot be', () => {
  it('is refused with words', async () => {
    const address = await runCommand(commandOf('pack', 'release:pack'), clone, {GITHUB_REPOSITORY: ''});
    expect(address.code).toBe(1);
    expect(address.said).toContain('Set GITHUB_SERVER_URL');
    const nothing = await runCommand(commandOf('version', 'release:version'), clone);
    expect(nothing.code).toBe(1);
    expect(nothing.said).toContain('There is no changeset');
    const noFolder = await runCommand('node scripts/release/publish.mjs', clone);
    expect(noFolder.said).toContain('Name the folder');
  });
});
