import type {Meta, StoryObj} from '@storybook/web-components-vite';

/** Every story file on the disk, by its path: `default` is its meta, all else are stories. See story-modules.mjs. */
export const storyModules: Record<string, {default: Meta} & Record<string, StoryObj>>;
