// Says what a program is doing, so that a program that hangs can be told from a slow one, and the culprit can be named.
// These lines are for scripts/test-runner/run.mjs, which asks for them. Whoever starts a program by hand sees none.

/** Asks a program for these lines. */
export const ASKED = 'HARMONY_PROGRESS';
const asked = Boolean(process.env[ASKED]);
// Only this program was asked, not those that it starts.
delete process.env[ASKED];

const MARK = '▸ ';

/** The tools draw for a terminal; in a log that is noise. */
// eslint-disable-next-line no-control-regex -- terminal sequences are made of control characters
const TERMINAL = /\u001B\[[0-9;]*[A-Za-z]/g;

/** At each change, says everything that is going on at that time. */
export class Progress {
  /** @type {Map<unknown, string>} */
  #tasks = new Map();

  /**
   * @param {unknown} task - what distinguishes it from the others
   * @param {string} words - what is being done; undefined when the task has ended
   */
  set(task, words) {
    if (words === undefined) this.#tasks.delete(task);
    else this.#tasks.set(task, words);
    const all = [...this.#tasks.values()].join('; ').replace(/\s+/g, ' ');
    if (asked) console.log(`${MARK}${all || 'nothing that has a name'}`);
  }
}

const linesOf = (output) => output.replace(TERMINAL, '').split(/\r?\n/);

/**
 * @param {string} output - of a program
 * @returns {string} the same for a reader: without the lines about progress, and without colours
 */
export function readable(output) {
  return linesOf(output)
    .filter((line) => !line.startsWith(MARK))
    .join('\n')
    .trim();
}

/**
 * @param {string} output - of a program, so far
 * @returns {string} what it is doing, in its own words
 */
export function doing(output) {
  const lines = linesOf(output);
  const progress = lines.findLast((line) => line.startsWith(MARK));
  if (progress) return progress.slice(MARK.length);
  const last = lines.findLast((line) => line.trim());
  return last ? `it said "${last.trim().slice(0, 200)}"` : 'it has said nothing';
}
