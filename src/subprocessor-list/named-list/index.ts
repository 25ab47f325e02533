/**
 * Everything that only a list of names needs. The script-tag files carry only the bundled facts, which name nobody: their
 * build may put a stub with the same two exports in the place of this module.
 */
export {NamedList} from './named-list.js';
export {namedListStyles} from './named-list.styles.js';
