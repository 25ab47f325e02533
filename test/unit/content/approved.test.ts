import {expect, it} from 'vitest';
import {describeElement, ELEMENT_NAMES} from '../../../src/content/index.js';
import '../../../src/locales/ar.js';
import {APPROVED} from '../../helpers/approved.js';

// Reviewers see here what a change makes the elements say. `npx vitest run -u` writes the files anew.
const CASES = Object.entries(APPROVED).flatMap(([company, optionsOf]) =>
  ELEMENT_NAMES.map((element) => ({company, element, optionsOf})),
);

it.each(CASES)('$company: all that <harmony-$element> says', async ({company, element, optionsOf}) => {
  const {facts, ...options} = optionsOf();
  const content = JSON.stringify(describeElement(element, facts, options), null, 1);
  await expect(`${content}\n`).toMatchFileSnapshot(`approved/${company}.${element}.json`);
});
