import type {Reason} from './reason.js';

const MAX_DEPTH = 12;
/** Far beyond any text the schema allows: refused before a pattern has to read it. */
const MAX_STRING = 10_000;
/** Keys that reach an object's prototype: never a fact, and an `in` check of a schema library lets them through. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Finds what could not have come from a harmless JSON file: prototype keys, accessors, class instances, shared or
 * circular objects, bottomless nesting and giant strings. Everything else about the shape is the schema's business.
 *
 * @param value - Anything at all.
 * @returns Every reason to refuse the value, with its path; empty when it is plain JSON.
 */
export function findUnsafeJson(value: unknown): Reason[] {
  const reasons: Reason[] = [];
  const refuse = (path: string, message: string) => {
    reasons.push({path: path || '(file)', message});
  };

  const seen = new Set<object>();
  const visit = (node: unknown, path: string, depth: number): void => {
    if (node === null || typeof node === 'boolean') return;
    if (typeof node === 'string') {
      if (node.length > MAX_STRING) refuse(path, `must be at most ${MAX_STRING} characters`);
      return;
    }
    if (typeof node === 'number') {
      if (!Number.isFinite(node)) refuse(path, 'must be a finite number');
      return;
    }
    if (typeof node !== 'object') {
      refuse(path, `must be JSON, not a ${typeof node}`);
      return;
    }
    if (depth > MAX_DEPTH) {
      refuse(path, `must not be nested deeper than ${MAX_DEPTH} levels`);
      return;
    }

    if (seen.has(node)) {
      refuse(path, 'must not be an object that stands elsewhere in the facts too');
      return;
    }
    seen.add(node);

    const prototype: unknown = Object.getPrototypeOf(node);
    if (!Array.isArray(node) && prototype !== Object.prototype && prototype !== null) {
      refuse(path, 'must be a plain object');
      return;
    }
    for (const key of Reflect.ownKeys(node)) {
      if (Array.isArray(node) && key === 'length') continue;
      const step = Array.isArray(node) ? `${path}[${String(key)}]` : joinPath(path, String(key));
      const property = Object.getOwnPropertyDescriptor(node, key);
      if (typeof key === 'symbol') refuse(step, 'must not have a symbol as its key; remove it');
      else if (PROTOTYPE_KEYS.has(key)) refuse(step, 'is not a key that facts may have; remove it');
      else if (property && !('value' in property)) refuse(step, 'must be a value, not a getter or setter');
      else visit(property?.value, step, depth + 1);
    }
  };

  visit(value, '', 0);
  return reasons;
}

/**
 * Appends one key to a path.
 *
 * @param path - The path so far, empty at the top.
 * @param key - The next key.
 * @returns `soc2.report`, say.
 */
export function joinPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
