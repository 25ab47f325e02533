// npm run docs: brings the generated parts of the README up to date with dist/, as every build does.
//
//   npm run docs -- --picture    takes the picture of the elements anew as well (needs Chromium)
import {parseArgs} from 'node:util';
import {takePicture} from './docs/picture.mjs';
import {writeReadme} from './docs/readme.mjs';

const {values} = parseArgs({options: {picture: {type: 'boolean', default: false}}});

await writeReadme();
if (values.picture) console.log(`wrote ${await takePicture()}`);
