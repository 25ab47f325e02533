// Says whether this commit is to be published, as an output of a step: `publish=true` when all changesets are in a version, and
// this version has no tag yet.
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {currentVersion} from './packages.mjs';

const root = process.cwd();
const version = currentVersion(root);
const changesets = readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md');
const tag = execFileSync('git', ['tag', '--list', `v${version}`], {encoding: 'utf8'}).trim();
// 0.0.0 is what nobody has released yet.
const publish = changesets.length === 0 && tag === '' && version !== '0.0.0';

console.log(`version=${version}`);
console.log(`publish=${publish}`);
