/** The two languages that nobody speaks, registered: English with accents, and the same from right to left. */
import {registerLocale} from '../../dist/localization/packs.js';
import * as mirrored from '../../src/localization/generated/ar-XB.js';
import * as accented from '../../src/localization/generated/en-XA.js';

for (const [tag, {templates, statements}] of Object.entries({'en-XA': accented, 'ar-XB': mirrored})) {
  registerLocale({tag, messages: templates, statements});
}
