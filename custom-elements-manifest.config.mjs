import {definitionsPlugin} from './scripts/manifest/definitions-plugin.mjs';
import {publicApiPlugin} from './scripts/manifest/public-api-plugin.mjs';

export default {
  globs: [
    'src/index.ts',
    'src/define.ts',
    'src/element/*.ts',
    'src/{soc2-badge,security-summary,subprocessor-list}/*.ts',
  ],
  // package.json names the manifest of the package, not of the folder that is being built.
  packagejson: false,
  plugins: [publicApiPlugin(), definitionsPlugin()],
};
