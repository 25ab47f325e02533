/** The static forms of the elements: for places that allow no script, little HTML, only an image, or only text. */
export {describeAll, type KitOptions} from './contents.js';
export {KIT_ELEMENTS, type KitElement} from './elements.js';
export type {KitFileFacts, KitForm, KitTextFile} from './kit-file.js';
export {kitFiles, styleHashes, type KitFile, type KitRequest} from './node/kit.js';
export {typeOf, writeKit, type KitIndex, type KitIndexEntry, type WriteOptions} from './node/write.js';
export {textFiles, type TextFileOptions} from './text-files.js';
