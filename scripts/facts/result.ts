/** What a command leaves behind. */
export interface Outcome {
  /** For standard output. */
  readonly output: string;
  /** For standard error. */
  readonly problem: string;
  /** 0: all is well. 1: the owner of the facts has something to do. 2: the command could not do its work. */
  readonly exitCode: 0 | 1 | 2;
}

/** What a command was given is not what it can work with. The message names the place and the remedy. */
export class BadInput extends Error {}

/**
 * Runs a command to its outcome.
 *
 * @param run - The command; throws `BadInput` for what it cannot work with.
 * @returns What it says, or why it says nothing.
 */
export function outcomeOf(run: () => Omit<Outcome, 'problem'>): Outcome {
  try {
    return {...run(), problem: ''};
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return {output: '', problem: `${error.message}\n`, exitCode: 2};
  }
}
