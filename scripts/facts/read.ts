import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {formatReasons, parseFacts, type TrustFacts} from '../../src/facts/index.js';
import {BadInput} from './outcome.js';

/**
 * Reads and checks a facts file.
 *
 * @param file - Its path.
 * @returns The facts. Throws `BadInput` for a file that is missing, no JSON or no facts.
 */
export function readFacts(file: string): TrustFacts {
  const result = parseFacts(parseJson(readText(file), file));
  if (result.ok) return result.facts;
  throw new BadInput(`${file} is refused. Change these places:\n${formatReasons(result.reasons)}`);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new BadInput(`There is no file ${resolve(file)}. Give the path of a facts file.`);
    }
    throw new BadInput(
      `${resolve(file)} cannot be read: ${(error as Error).message}. Give the path of a facts file that can.`,
    );
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${file} is not JSON: ${(error as Error).message}. Correct it there, or give another file.`);
  }
}
