import {list} from './list.js';
import {asserts} from './nl/asserts.js';
import {mood} from './nl/mood.js';
import {topics} from './nl/topics.js';
import {who} from './nl/who.js';
import type {Words} from './types.js';

/** Dutch. */
export const nl: Words = {
  tag: 'nl',
  boundaries: 'spaces',
  common: list`
    de  het  een  en  of  van  voor  met  op  te  in  is  zijn  was  wordt  worden  wij  we  ons  onze  u  uw  je  jouw  ze  zij  niet  geen  dat  die  dit  deze
    hebben  heeft  ook  als  bij  naar  volgens  door  alle  er  maar  nog
  `,
  clauseBreaks: list`
    maar  echter  terwijl  hoewel  ofschoon  omdat  want  zodat  waardoor  daarom  alleen (?:is|zijn) (?:we|wij)  doch
    (?:en|of|&) (?:we|wij|ons|onze|u|uw|jouw|ze|zij|het|dat|dit|daarmee|daarvoor|die|ik|zo)
    (?:en|&) (?:ook |tevens )?(?:heeft|hebben|is|zijn|was|waren|werd|gebruikt|gebruiken|werken|geven|bewaren|verwerken|hosten|slaan)
  `,
  asserts,
  mood,
  who,
  topics,
};
