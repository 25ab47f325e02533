import {checkCommand} from './check.js';
import {checkFilesCommand} from './check-files/command.js';
import {diffCommand} from './diff.js';
import {BadInput, resultOf, type CommandResult} from './result.js';
import {HELP, USAGE} from './usage.js';

/**
 * Runs `trust-badges`.
 *
 * @param args - As they were typed.
 * @param now - The current time on this machine.
 * @returns What the command says, and its exit code.
 */
export async function runCommand(args: readonly string[], now: Date): Promise<CommandResult> {
  if (asksForHelp(args)) return {output: HELP, problem: '', exitCode: 0};
  const [group, name, ...rest] = args;
  if (group === 'check') return checkFilesCommand(args.slice(1), now);
  if (group === 'facts' && name === 'check') return checkCommand(rest, now);
  if (group === 'facts' && name === 'diff') return diffCommand(rest);
  return resultOf(() => {
    const given = group === 'facts' && name !== undefined ? `${group} ${name}` : group;
    const what =
      given === undefined || given === 'facts' ? 'Give a command' : `There is no command "${given}". Give one`;
    throw new BadInput(`${what}: check, facts check, facts diff or mcp.\n\n${USAGE.trimEnd()}`);
  });
}

/**
 * Whether help is asked for. After "--" there are only files.
 *
 * @param args - As they were typed.
 * @returns Whether it is.
 */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? args.length : end).some((arg) => arg === '--help' || arg === '-h');
}
