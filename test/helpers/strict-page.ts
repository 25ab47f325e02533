/** For a page whose policy a test chose: puts a named list on it. */
import '../../dist/subprocessor-list/define.js';
import {namedFacts} from './named-facts.js';

const element = document.createElement('harmony-subprocessor-list');
element.facts = namedFacts(12);
document.body.append(element);
