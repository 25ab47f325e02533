// npm run facts:check: how old each fact is, what its readers see, and what is due.
import {runCommand} from './run.mjs';

await runCommand('check.ts', ({checkCommand}) => checkCommand(process.argv.slice(2), new Date()));
