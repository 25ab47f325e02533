import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';

/** The build writes it from the JSDoc of `src/`; the docs tables and the controls are made of it. */
const MANIFEST = fileURLToPath(new URL('../dist/custom-elements.json', import.meta.url));
if (!existsSync(MANIFEST)) throw new Error('dist/custom-elements.json is missing: run `npm run build` first.');

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // The repository's own Vite config builds the package: its entries and externals are no concern of a Storybook.
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // The toolbar of stories/page.ts sets the page's colour scheme, and text with it; a background alone would not do.
  features: {backgrounds: false, sidebarOnboardingChecklist: false},
};

export default config;
