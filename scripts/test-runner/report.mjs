import {readable} from './progress.mjs';
import {allDoing} from './run.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function describe({passed, failed}) {
  return failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
}

/** Runs steps and adds up what they count. */
export class Session {
  passed = 0;
  failed = 0;

  constructor() {
    // For the person who waits, and for a machine that stops what is silent.
    setInterval(() => {
      const all = allDoing();
      if (all.length > 0) console.log(`… ${all.join('\n… ')}`);
    }, 60_000).unref();
  }

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
      const output = readable(result.output);
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
