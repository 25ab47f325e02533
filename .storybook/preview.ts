/// <reference types="vite/client" />
import {setCustomElementsManifest, type Parameters, type Preview} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import {claimsOf} from '../packages/check/src/claims/index.js';
import {parseFacts} from '../src/facts/index.js';
import {registerLocale, type LocalePack} from '../src/localization/packs.js';
import {HarmonySecuritySummary, HarmonySoc2Badge, HarmonySubprocessorList} from '../src/index.js';
import {setToday} from '../src/testing.js';
import {setLibrary} from '../stories/library.js';
import {decorators, globalTypes, initialGlobals} from '../stories/page.js';
import {extractArgTypes} from './arg-types.js';
import {tidySource} from './tidy-source.js';

setCustomElementsManifest(manifest);
setLibrary({claimsOf, parseFacts, setToday});
/** What `localize:build` writes, the pseudo-languages for tests among it. */
const generated = import.meta.glob<{templates: LocalePack['messages']; statements: LocalePack['statements']}>(
  '../src/localization/generated/*.ts',
  {eager: true},
);
for (const [path, {templates, statements}] of Object.entries(generated)) {
  registerLocale({tag: /([\w-]+)\.ts$/.exec(path)![1]!, messages: templates, statements});
}
// Not by importing `define.ts`: package.json says which built files have side effects, and a bundler drops all others.
for (const element of [HarmonySoc2Badge, HarmonySecuritySummary, HarmonySubprocessorList]) element.define();

const preview: Preview = {
  decorators,
  globalTypes,
  initialGlobals,
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Introduction',
          'Theming',
          'Elements',
          ['SOC 2 badge', 'Security summary', 'Subprocessor list'],
          'States of the truth',
          'Words',
          'Embedding',
        ],
      },
    },
    controls: {expanded: true, sort: 'none'},
    a11y: {test: 'error'},
    docs: {
      codePanel: true,
      // Storybook's own would list an attribute and its property twice, and give attributes no controls.
      extractArgTypes,
      // The first story has a place of its own, and one that changes the day for all of the page cannot be there twice.
      stories: {filter: ({parameters}: {parameters: Parameters}) => parameters['docs']?.first !== true},
      source: {excludeDecorators: true, transform: tidySource},
    },
  },
};

export default preview;
