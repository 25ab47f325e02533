// npm run facts:diff <old.json> <new.json>: what new facts claim more, less and differently than old ones.
import {runCommand} from './run.mjs';

await runCommand('diff.ts', ({diffCommand}) => diffCommand(process.argv.slice(2)));
