import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/** Hex digits shown: enough to tell two copies apart, short enough to read aloud. */
const LENGTH = 12;

/**
 * A short digest of facts, so that two copies can be compared. It does not depend on the order of keys or on spacing.
 *
 * @param facts - Any JSON value.
 * @returns The first 12 hex digits of the SHA-256 of its canonical JSON.
 */
export function digest(facts: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(facts)))).slice(0, LENGTH);
}

/** JSON with sorted keys and no white space. `$schema` is left out, because it is for editors and not for readers. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([key]) => key !== '$schema')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
  return `{${entries.join()}}`;
}
