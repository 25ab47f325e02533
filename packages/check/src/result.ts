/** What a command says, and its exit code. */
export interface CommandResult {
  /** For standard output. */
  readonly output: string;
  /** For standard error. */
  readonly problem: string;
  /** 0: all is well. 1: the owner of the facts has something to do. 2: the command could not do its work. */
  readonly exitCode: 0 | 1 | 2;
}

/** A command was given what it cannot work with. The message names the place and the remedy. */
export class BadInput extends Error {}

/**
 * Runs a command, and turns `BadInput` into a result as well.
 *
 * @param run - The command; throws `BadInput` for what it cannot work with.
 * @returns What it says, or its problem.
 */
export function resultOf(run: () => Omit<CommandResult, 'problem'>): CommandResult {
  try {
    return {...run(), problem: ''};
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return {output: '', problem: `${error.message}\n`, exitCode: 2};
  }
}
