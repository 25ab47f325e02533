// The `./design.js` entry: what images are drawn with, so that they look like the elements.
export {COLOURS, type Colour} from './colours.js';
export {MARK, topicPath} from './icon-paths.js';
