import {joinPath} from '../plain-json.js';
import type {Reason} from '../reason.js';
import type {Facts} from '../types.js';

type Node = Readonly<Record<string, unknown>>;

/**
 * Checks that ids are unique, that every named source and section exists, and that every listed section is used.
 *
 * @param facts - Facts of the right shape.
 * @returns Every reason to refuse them, with its path.
 */
export function checkProvenance(facts: Facts): Reason[] {
  const reasons: Reason[] = [];
  const ids = new Map<string, string>();
  const unusedSections = new Map<string, string>();

  const claimId = (id: string, path: string): void => {
    const first = ids.get(id);
    if (first === undefined) ids.set(id, path);
    else reasons.push({path, message: `must be unique, but "${id}" is already the id at ${first}`});
  };

  const sections = new Map<string, Set<string>>();
  facts.sources.forEach((source, index) => {
    const path = `sources[${index}]`;
    claimId(source.id, `${path}.id`);
    const known = new Set<string>();
    source.sections.forEach((section, position) => {
      const place = `${path}.sections[${position}]`;
      if (known.has(section.id)) {
        reasons.push({
          path: `${place}.id`,
          message: `must be unique within its source, but "${section.id}" is listed twice`,
        });
      }
      known.add(section.id);
      unusedSections.set(`${source.id} ${section.id}`, place);
    });
    sections.set(source.id, known);
  });

  const visit = (node: unknown, path: string): void => {
    if (Array.isArray(node)) return node.forEach((item, index) => visit(item, `${path}[${index}]`));
    if (typeof node !== 'object' || node === null) return;
    const {id, source, section} = node as Node;
    if (typeof id === 'string') claimId(id, joinPath(path, 'id'));
    if (typeof source === 'string' && typeof section === 'string') {
      const known = sections.get(source);
      if (!known) {
        reasons.push({
          path: joinPath(path, 'source'),
          message: `must be one of the sources, and "${source}" is not listed there`,
        });
      } else if (!known.has(section)) {
        reasons.push({
          path: joinPath(path, 'section'),
          message: `must be a section of "${source}", and "${section}" is not listed there`,
        });
      }
      unusedSections.delete(`${source} ${section}`);
    }
    for (const [key, value] of Object.entries(node)) visit(value, joinPath(path, key));
  };
  const {sources: _sources, ...statements} = facts;
  visit(statements, '');

  for (const path of unusedSections.values()) {
    reasons.push({path, message: 'must have at least one fact; state what the section says, or take it off the list'});
  }
  return reasons;
}
