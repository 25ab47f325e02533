import {activePack} from '../localization/index.js';

/**
 * Remembers content by its facts and its language: a thousand badges on a page say the same, so it is worded once.
 *
 * @param bundled - The facts that ship with the library.
 * @param word - Makes content from facts, in the active language.
 * @returns The same function with a memory; for null it words the bundled facts.
 */
export function memoizeContent<F extends object, V>(bundled: F, word: (facts: F) => V): (facts: F | null) => V {
  // Keyed by the pack and not by its tag, because a pack can be replaced.
  const memory = new WeakMap<object, Map<unknown, V>>();
  return (given) => {
    const facts = given ?? bundled;
    const contents = memory.get(facts) ?? new Map<unknown, V>();
    memory.set(facts, contents);
    const key = activePack();
    if (!contents.has(key)) contents.set(key, word(facts));
    return contents.get(key) as V;
  };
}
