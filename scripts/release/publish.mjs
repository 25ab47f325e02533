// Publishes what `npm run release:pack` made: the packages at npm, and a release at GitHub with the other files.
//
//   node scripts/release/publish.mjs <folder> [--dry-run]
//
// It imports nothing but Node, because it runs where the right to publish is: no package that we use can reach it there.
// It can run again after a part of it failed: what is there already stays.
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';

const {values, positionals} = parseArgs({
  options: {'dry-run': {type: 'boolean', default: false}},
  allowPositionals: true,
});
const dryRun = values['dry-run'];

/** The order of publication: each after those that it depends on. */
const NAMES = ['trust-badges', 'trust-badges-kit', 'trust-badges-check'];

/** @returns {boolean} whether it succeeded */
function run(program, args, {quiet = false, env = {}} = {}) {
  const {status, error} = spawnSync(program, args, {
    stdio: quiet ? 'ignore' : 'inherit',
    env: {...process.env, ...env},
  });
  if (error) throw error;
  return status === 0;
}

function must(program, args, options) {
  if (!run(program, args, options)) throw new Error(`${program} ${args.join(' ')} failed.`);
}

/**
 * For the first release of a package only, which npm takes with a token alone. Afterwards npm trusts the workflow itself, and
 * there is no token.
 */
function token() {
  const {NPM_TOKEN: secret} = process.env;
  if (!secret) return {};
  const registry = spawnSync('npm', ['config', 'get', 'registry'], {encoding: 'utf8'}).stdout.trim();
  return {[`npm_config_${registry.replace(/^https?:/, '')}:_authToken`]: secret};
}

try {
  const [folder] = positionals.map((each) => resolve(each));
  if (!folder) throw new Error('Name the folder that `npm run release:pack` made.');
  const version = readFileSync(join(folder, 'version'), 'utf8').trim();
  const env = token();

  for (const name of NAMES) {
    const spec = `@harmony/${name}@${version}`;
    if (run('npm', ['view', spec, 'version'], {quiet: true, env})) {
      console.log(`${spec} is published already.`);
      continue;
    }
    const tarball = join(folder, 'packages', `harmony-${name}-${version}.tgz`);
    const flags = ['--access', 'public', '--provenance', '--ignore-scripts', ...(dryRun ? ['--dry-run'] : [])];
    must('npm', ['publish', tarball, ...flags], {env});
  }

  const tag = `v${version}`;
  if (run('gh', ['release', 'view', tag], {quiet: true})) {
    console.log(`${tag} is released already.`);
  } else if (dryRun) {
    console.log(`Would release ${tag} with ${readdirSync(join(folder, 'assets')).sort().join(', ')}.`);
  } else {
    const assets = readdirSync(join(folder, 'assets')).map((file) => join(folder, 'assets', file));
    const {GITHUB_SHA: commit = ''} = process.env;
    const target = commit ? ['--target', commit] : [];
    must('gh', [
      'release',
      'create',
      tag,
      ...target,
      '--title',
      version,
      '--notes-file',
      join(folder, 'notes.md'),
      ...assets,
    ]);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
