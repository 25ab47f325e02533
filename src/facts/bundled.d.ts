/**
 * The facts that ship with the library, in parts, so that a page which loads one element carries only that element's
 * facts. There is no source file behind this declaration: the build checks `harmony.json` with `parseFacts()` and writes
 * the module (`scripts/vite/facts-plugin.ts`).
 */
import type {Contact, SecurityFacts, WithoutProvenance, Soc2Facts, SubprocessorFacts} from './types.js';

/** The day on which the facts were last changed, and their digest: two copies with the same id say the same. */
export const factsId: string;
export const soc2: WithoutProvenance<Soc2Facts>;
export const security: WithoutProvenance<SecurityFacts>;
export const subprocessors: WithoutProvenance<SubprocessorFacts>;
export const contact: WithoutProvenance<Contact>;
