import {transform} from 'lightningcss';
import type {Options} from 'minify-literals';

/**
 * How `html` and `css` templates get smaller in the embed build. The CSS goes through Lightning CSS, because the plugin's
 * own minifier predates `light-dark()`, anchors and popovers.
 */
export const minifyOptions: Partial<Options> = {
  minifyOptions: {
    minifyCSS: (css: string) =>
      transform({filename: 'styles.css', code: Buffer.from(css), minify: true}).code.toString(),
  },
};
