import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {decodeText, formatReasons, parseFacts, parseJson, type TrustFacts} from '@harmony/trust-badges/facts.js';
import {BadInput} from './result.js';

/**
 * Reads and checks a facts file.
 *
 * @param file - Its path.
 * @returns The facts.
 * @throws {BadInput} For a file that is missing, is not JSON or contains no valid facts.
 */
export function readFacts(file: string): TrustFacts {
  const bytes = readBytes(file);
  const result = parseFacts(readable(() => parseJson(decodeText(bytes, file), file)));
  if (result.ok) return result.facts;
  throw new BadInput(`${file} is refused. Change these places:\n${formatReasons(result.reasons)}`);
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new BadInput(`There is no file ${resolve(file)}. Give the path of a facts file.`);
    }
    throw new BadInput(
      `${resolve(file)} cannot be read: ${(error as Error).message}. Give the path of a facts file that can.`,
    );
  }
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const {message} = error as Error;
    // For a file that is not text, the message already names the remedy.
    throw new BadInput(message.endsWith('.') ? message : `${message}. Correct it there, or give another file.`);
  }
}
