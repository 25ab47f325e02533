import {SingleBar} from 'cli-progress';
import {BadInput} from '../bad-input.js';
import {writeKit} from '../node/write.js';
import {readOptions, USAGE} from './options.js';

/**
 * Runs `trust-badges-kit`.
 *
 * @param args - As they were typed.
 * @returns The exit code: 0, or 2 where it could not do its work, which leaves an earlier kit as it was.
 */
export async function runCommand(args: readonly string[]): Promise<0 | 2> {
  try {
    const options = readOptions(args, new Date());
    if (options === undefined) {
      process.stdout.write(USAGE);
      return 0;
    }
    const {folder, write} = options;
    const bar = new SingleBar({format: '{bar} {value} of {total} files', noTTYOutput: false, stream: process.stderr});
    const onProgress = (done: number, total: number) => (done === 1 ? bar.start(total, 1) : bar.update(done));
    try {
      const {files} = await writeKit(folder, {...write, onProgress});
      bar.stop();
      process.stdout.write(`Wrote ${files.length} files and index.json to ${folder}.\n`);
    } finally {
      bar.stop();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
