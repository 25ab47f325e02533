// The command from the sources: what `npm run facts:check` and `npm run facts:diff` run in this repository.
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {runnerImport} from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUNDLED = 'src/facts/harmony.json';

const {factsPlugin} = await load('scripts/vite/facts-plugin.ts');
const {workspaceAliases} = await load('scripts/vite/workspace-aliases.ts');

process.argv.splice(2, Infinity, ...withDefaultFile(process.argv.slice(2)));
await load('packages/check/src/cli.ts', {plugins: [factsPlugin()], resolve: {alias: workspaceAliases}});

async function load(file, config = {}) {
  const {module} = await runnerImport(ROOT + file, {root: ROOT, configFile: false, logLevel: 'error', ...config});
  return module;
}

/** The published command has no file of its own to check. */
function withDefaultFile(args) {
  const {positionals} = parseArgs({args, options: {today: {type: 'string'}}, allowPositionals: true, strict: false});
  return positionals.join(' ') === 'facts check' ? [...args.slice(0, 2), BUNDLED, ...args.slice(2)] : args;
}
