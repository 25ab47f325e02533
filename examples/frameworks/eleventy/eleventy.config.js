import {renderElement} from '@harmony/trust-badges/server.js';
import {build} from 'esbuild';

export default function (eleventyConfig) {
  eleventyConfig.addPassthroughCopy({public: '.'});
  eleventyConfig.addShortcode('badge', (variant) => renderElement('soc2-badge', {attributes: {variant}}).html);
  eleventyConfig.on('eleventy.after', ({directories}) =>
    build({
      entryPoints: ['src/main.js', 'src/badges.js'],
      outdir: directories.output,
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
    }),
  );
  return {dir: {input: 'pages'}};
}
