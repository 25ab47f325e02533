/** Our own elements and the forms of the kit, in pages of others: what they are, and what is wrong with them. */
export {findOwn, type OwnForm} from './own/own.js';
export {findOwnText} from './own/own-text.js';
export {ownFacts, verdictsOf, type OwnFacts, type OwnProblem, type OwnVerdict} from './own/verdicts.js';
