import * as v from 'valibot';
import {filledList, id, provenance, text} from './values.js';

const describe = v.description;

/** Terms that a reader may not know; `content/terms.ts` explains each. */
const term = v.picklist(
  ['least-privilege', 'in-transit', 'at-rest', 'subprocessor', 'dpa'],
  'must be one of least-privilege, in-transit, at-rest, subprocessor, dpa',
);

export const statement = v.pipe(
  v.strictObject({
    id: v.pipe(id, describe('Stable id; translations refer to it.')),
    text: v.pipe(
      text,
      describe('One finished sentence or phrase in English, no stronger and no weaker than the source.'),
    ),
    terms: v.exactOptional(v.pipe(filledList(term), describe('Terms in the text that get an explanation beside it.'))),
    ...provenance,
  }),
  v.title('Statement'),
  describe('Something a source says, in our words.'),
);
