/** The `trust-badges` command as functions: arguments in, what it says and its exit code out. */
export {checkCommand} from './check.js';
export {checkFilesCommand} from './check-files/command.js';
export type {FileFinding, NotChecked} from './check-files/report.js';
export {runCommand} from './command.js';
export {diffCommand} from './diff.js';
export type {CommandResult} from './result.js';
