import type {Reason} from '../reason.js';
import type {Facts} from '../types.js';
import {checkChanges} from './changes.js';
import {checkProvenance} from './provenance.js';
import {checkReports} from './reports.js';
import {checkSubprocessors} from './subprocessors.js';

/**
 * Checks what a schema cannot say.
 *
 * @param facts - Facts of the right shape.
 * @returns Every reason to refuse them, with its path; empty when they are consistent.
 */
export function findInconsistencies(facts: Facts): Reason[] {
  return [checkProvenance, checkReports, checkSubprocessors, checkChanges].flatMap((check) => check(facts));
}
