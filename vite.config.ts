import {existsSync, readdirSync} from 'node:fs';
import {isAbsolute} from 'node:path';
import {fileURLToPath} from 'node:url';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {factsPlugin} from './scripts/vite/facts-plugin.js';
import {finishedContentPlugin} from './scripts/vite/finished-content-plugin.js';
import {litPlugin} from './scripts/vite/lit-plugin.js';
import {minifyOptions} from './scripts/vite/minify-options.js';
import {noticesPlugin} from './scripts/vite/notices-plugin.js';
import {unusedPartsPlugin} from './scripts/vite/unused-parts-plugin.js';

/** The languages beside English. */
const LOCALES = readdirSync('src/locales').map((file) => file.replace(/\.ts$/, ''));

/** The package's code entries, by the name of their file in `dist/`. */
const ENTRIES = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  testing: 'src/testing.ts',
  'facts/index': 'src/facts/index.ts',
  'content/index': 'src/content/index.ts',
  'element/design': 'src/element/design.ts',
  // Not an export of the package: language packs register themselves here, and so do tests.
  'localization/packs': 'src/localization/packs.ts',
  ...Object.fromEntries(LOCALES.map((tag) => [`locales/${tag}`, `src/locales/${tag}.ts`])),
  'soc2-badge/soc2-badge': 'src/soc2-badge/soc2-badge.ts',
  'soc2-badge/define': 'src/soc2-badge/define.ts',
  'subprocessor-list/subprocessor-list': 'src/subprocessor-list/subprocessor-list.ts',
  'subprocessor-list/define': 'src/subprocessor-list/define.ts',
  'security-summary/security-summary': 'src/security-summary/security-summary.ts',
  'security-summary/define': 'src/security-summary/define.ts',
};

const TARGET = 'es2022';

/** For bundlers: unbundled, unminified modules. `lit` stays an import; everything else that we use is inlined. */
function npmBuild(): UserConfig {
  return {
    build: {
      target: TARGET,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(ENTRIES).filter(([, file]) => existsSync(file))),
        external: /^lit(?:\/|$)/,
        preserveEntrySignatures: 'strict',
        // Its comments name the folder that a file was read from.
        experimental: {attachDebugInfo: 'none'},
        output: {
          format: 'es',
          preserveModules: true,
          preserveModulesRoot: 'src',
          // Inlined packages must not land in a folder called node_modules: packers and ignore rules drop those.
          entryFileNames: ({name}) => `${name.replace(/^(?:.*\/)?node_modules\//, 'vendor/')}.js`,
        },
      },
    },
  };
}

/**
 * For a script tag: one self-contained file that imports nothing at run time. With languages, it is not finished yet:
 * `scripts/build/languages.mjs` makes a file for each language from it.
 */
function embedBuild(name: string, languages: boolean): UserConfig {
  return {
    plugins: [
      finishedContentPlugin(languages ? 'several' : 'one'),
      unusedPartsPlugin(),
      litPlugin(),
      minifyTemplates(),
    ],
    build: {
      target: TARGET,
      // The result is 2 % smaller than with the default minifier, and we promise a size.
      minify: 'terser',
      terserOptions: {module: true, ecma: 2020, compress: {passes: 3, keep_fargs: false}},
      rolldownOptions: {
        input: {[name]: `src/embed/${name}.ts`},
        output: {
          format: 'es',
          codeSplitting: false,
          entryFileNames: languages ? 'embed/[name].languages.js' : 'embed/[name].js',
        },
        // No report that minifying takes the most time: that is expected.
        checks: {pluginTimings: false},
      },
    },
  };
}

const local = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** For servers: one file with everything in it, Lit and its renderer included, because the package depends on Lit alone. */
function serverBuild(): UserConfig {
  return {
    // The HTML keeps its line breaks, which do not count as spaces in a language that has none.
    plugins: [minifyTemplates({shouldMinify: () => false})],
    resolve: {conditions: ['node'], alias: {buffer: local('scripts/vite/buffer.ts')}},
    ssr: {noExternal: true, resolve: {conditions: ['node'], externalConditions: ['node']}},
    build: {
      ssr: true,
      target: TARGET,
      minify: false,
      rolldownOptions: {
        input: {server: 'src/server/index.ts'},
        external: /^node:/,
        transform: {inject: {customElements: [local('scripts/vite/registry.ts'), 'customElements']}},
        experimental: {attachDebugInfo: 'none'},
        output: {format: 'es', codeSplitting: false, entryFileNames: '[name].js'},
      },
    },
  };
}

/** For Node: the modules of another package, which imports this one by its public entries. */
const CLAIMS = '@harmony/trust-badges-check/claims.js';

function packageBuild(name: string): UserConfig {
  const source = `packages/${name}/src`;
  const entries = ['index', 'cli', 'claims/index', 'check-files/worker'].filter((entry) =>
    existsSync(`${source}/${entry}.ts`),
  );
  return {
    resolve: {alias: {[CLAIMS]: local('packages/check/src/claims/index.ts')}},
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((entry) => [entry, `${source}/${entry}.ts`])),
        // The grammar of claims is in the kit, too: the package that it comes from is much larger.
        external: (id) => !id.startsWith('.') && !isAbsolute(id) && id !== CLAIMS,
        experimental: {attachDebugInfo: 'none'},
        output: {format: 'es', preserveModules: true, preserveModulesRoot: source, entryFileNames: '[name].js'},
      },
    },
  };
}

function minifyTemplates(options: typeof minifyOptions = {}): Plugin {
  const plugin = minifyTemplateLiterals({
    include: '**/src/**',
    options: {...minifyOptions, ...options},
    failOnError: true,
  }) as Plugin;
  return {...plugin, enforce: 'pre'};
}

function buildOf(mode: string): UserConfig {
  const [, embed, languages] = /^embed-(\w+?)(-languages)?$/.exec(mode) ?? [];
  if (embed) return embedBuild(embed, languages !== undefined);
  const [, name] = /^package-(\w+)$/.exec(mode) ?? [];
  if (name) return packageBuild(name);
  return mode === 'server' ? serverBuild() : npmBuild();
}

export default defineConfig(({mode}) => {
  const {plugins = [], build, ...others} = buildOf(mode);
  return {
    ...others,
    plugins: [factsPlugin(), ...plugins, noticesPlugin(mode)],
    define: {'process.env.NODE_ENV': '"production"'},
    build: {...build, emptyOutDir: false, copyPublicDir: false, reportCompressedSize: false, modulePreload: false},
    logLevel: 'warn',
  };
});
