import {spawn} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** How a command ended. */
export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as `npm run facts:check` and `npm run facts:diff` do, to its end. */
export function runToEnd(...args: string[]): Promise<Ending> {
  const script = fileURLToPath(new URL('../dev.mjs', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {stdio: ['ignore', 'pipe', 'pipe']});
    const written = {stdout: '', stderr: ''};
    child.stdout.on('data', (text) => (written.stdout += String(text)));
    child.stderr.on('data', (text) => (written.stderr += String(text)));
    child.once('error', reject);
    child.once('close', (code) => resolve({code, ...written}));
  });
}

/** Files for a command, in a folder of their own. */
export function filesFor(): {write(name: string, content: unknown): string; folder: string; remove(): Promise<void>} {
  const folder = mkdtempSync(join(tmpdir(), 'harmony-facts-'));
  return {
    folder,
    write(name, content) {
      const path = join(folder, name);
      const isText = typeof content === 'string' || content instanceof Uint8Array;
      writeFileSync(path, isText ? content : JSON.stringify(content));
      return path;
    },
    remove: () => rm(folder, {recursive: true}),
  };
}

/** Words that no command uses: a report that is old is as true as before, and a report is no certificate. */
export const NO_WORD = /\bexpired\b|\binvalid\b|\bcertified\b|\bcompliant\b/i;
