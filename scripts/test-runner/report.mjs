/** @typedef {import('./steps.mjs').Step} Step */

/** The runners redraw their lines for a terminal; in a log that is noise. */
// eslint-disable-next-line no-control-regex -- terminal sequences are made of control characters
const TERMINAL = /\u001B\[[0-9;]*[A-Za-z]/g;

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function describe({passed, failed}) {
  return failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
}

/** Runs steps and adds up what they count. */
export class Session {
  passed = 0;
  failed = 0;

  /** @param {Step} step @returns {Promise<boolean>} whether nothing failed */
  async run(step) {
    const start = performance.now();
    const result = await step.run().catch((error) => ({
      passed: 0,
      failed: 1,
      problems: [String(error.stack ?? error)],
      output: '',
    }));
    this.passed += result.passed;
    this.failed += result.failed;
    if (result.failed > 0) {
      const output = result.output.replace(TERMINAL, '').trim();
      if (output) console.log(`\n${output}\n`);
      for (const problem of result.problems) console.log(`✗ ${step.name}: ${problem}`);
    }
    const mark = result.failed > 0 ? '✗' : '✓';
    console.log(`${mark} ${step.name.padEnd(12)}${describe(result).padEnd(24)}${seconds(start)}`);
    return result.failed === 0;
  }

  /**
   * Runs steps, `width` at a time; each prints in one piece when it is done.
   *
   * @param {Step[]} steps
   * @param {number} width
   */
  async runAll(steps, width) {
    const waiting = [...steps];
    const worker = async () => {
      for (let step = waiting.shift(); step; step = waiting.shift()) await this.run(step);
    };
    await Promise.all(Array.from({length: width}, worker));
  }

  /** Prints the one line that others read, and sets the exit code. */
  finish() {
    // A run that tested nothing proves nothing.
    process.exitCode = this.failed > 0 || this.passed === 0 ? 1 : 0;
    console.log(`${this.passed} passed, ${this.failed} failed`);
  }
}

/**
 * A step that cannot run, and counts as one failure.
 *
 * @param {Step} step
 * @param {string} reason
 * @returns {Step}
 */
export function notRun({name}, reason) {
  return {name, run: async () => ({passed: 0, failed: 1, problems: [`not run: ${reason}`], output: ''})};
}
