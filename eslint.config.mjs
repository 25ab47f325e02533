// House rules. test/package/lint-rules.test.ts shows what each rule forbids, and that it works.
import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import {createNodeResolver, importX} from 'eslint-plugin-import-x';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What `src/` is made of. A folder may import from the rows above its own, and from nothing beside it. */
export const LAYERS = [
  ['facts'],
  ['localization'],
  ['content'],
  ['toggletip'],
  ['element'],
  ['soc2-badge', 'security-summary', 'subprocessor-list'],
  ['index.ts', 'define.ts', 'testing.ts', 'embed', 'locales'],
  ['server'],
];

// Nothing is below the last row.
const layering = LAYERS.slice(0, -1).flatMap((row, index) =>
  row.map((member) => ({
    target: `./src/${member}`,
    from: [...row.filter((other) => other !== member), ...LAYERS.slice(index + 1).flat()].map(
      (other) => `./src/${other}`,
    ),
    message: `src/${member} may import only what stands above it in LAYERS (eslint.config.mjs).`,
  })),
);

const inTemplate = (pattern) =>
  `TaggedTemplateExpression[tag.name=/^(?:html|svg|mathml)$/] TemplateElement[value.raw=${pattern}]`;

/** Pages with a strict Content Security Policy block these, and page owners are promised that we use none of them. */
const syntaxBans = [
  {selector: inTemplate('/\\sstyle\\s*=/i'), message: 'A `style` attribute is blocked by strict pages; use a class.'},
  {
    selector: inTemplate('/<(?:style|script|link)\\b/i'),
    message: 'Styles go into `static styles`; templates load nothing.',
  },
  {selector: inTemplate('/\\son\\w+\\s*=/i'), message: 'Inline handlers are blocked by strict pages; use `@event`.'},
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(?:innerHTML|outerHTML)$/]',
    message: 'Text never becomes markup; use a template.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(?:insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    message: 'Text never becomes markup; use a template.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(?:ln)?$/]',
    message: 'Use a template.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'A `style` attribute is blocked by strict pages; use a class.',
  },
  {
    selector: 'ImportExpression',
    message: 'A hash in `script-src` does not cover `import()`, and neither does `integrity`; import statically.',
  },
  {selector: 'MemberExpression[property.name="sendBeacon"]', message: 'No element talks to anyone.'},
  {selector: 'MemberExpression[object.name="document"][property.name="cookie"]', message: 'No element keeps anything.'},
];

const extendsLitElement = {
  selector:
    ':matches(ClassDeclaration, ClassExpression)[superClass.name=/^(?:LitElement|ReactiveElement|HTMLElement)$/]',
  message: 'Extend HarmonyElement, which carries what all elements share.',
};

const unsafeImports = [
  {
    name: 'lit/directives/style-map.js',
    message: 'Its first rendering is a `style` attribute, which strict pages block.',
  },
  {name: 'lit/static-html.js', message: 'Text never becomes markup.'},
  ...['html', 'svg', 'mathml'].map((kind) => ({
    name: `lit/directives/unsafe-${kind}.js`,
    message: 'Text never becomes markup.',
  })),
];
const litInternals = {
  regex: '^(?:lit-html|lit-element|@lit/reactive-element)(?:/|$)',
  message: 'Import it from `lit`, the one dependency of the package.',
};
const nodeModules = {regex: '^node:', message: 'This runs in browsers.'};
const localize = {
  regex: '^@lit/localize(?:/|$)',
  allowTypeImports: true,
  message:
    'Every sentence is worded in src/content, the only caller of msg(); languages are set up in src/localization/runtime.ts.',
};
const restrictImports = (...patterns) => [
  'error',
  {paths: unsafeImports, patterns: [litInternals, nodeModules, ...patterns]},
];

const bannedGlobals = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].map((name) => ({
    name,
    message: 'No element talks to anyone.',
  })),
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => ({
    name,
    message: 'No element keeps anything.',
  })),
];

/** An element can be moved into a frame, a popup or a picture-in-picture window, which has its own document and window. */
const ofOnePage = [
  ...[
    'document',
    'window',
    'self',
    'globalThis',
    'top',
    'parent',
    'frames',
    'location',
    'history',
    'navigator',
    'screen',
  ],
  ...['matchMedia', 'getComputedStyle', 'getSelection', 'visualViewport', 'devicePixelRatio'],
  ...['requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback'],
  ...['scroll', 'scrollTo', 'scrollBy', 'scrollX', 'scrollY', 'innerWidth', 'innerHeight'],
  ...['addEventListener', 'removeEventListener', 'dispatchEvent'],
].map((name) => ({name, message: 'Ask the element for its own: `ownerDocument`, `ownerDocument.defaultView`.'}));

/** Only browsers have these: a module that touches one while it loads cannot be imported on a server. */
const BROWSER_ONLY = new Set(['document', 'window', 'navigator', 'location', 'customElements', 'matchMedia']);

/** @type {import('eslint').Rule.RuleModule} */
const noBrowserAtLoad = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      atLoad: 'There is no `{{name}}` on a server, where this module may be loaded: use it inside a function.',
    },
  },
  create({sourceCode, report}) {
    return {
      'Program:exit'() {
        for (const scope of sourceCode.scopeManager.scopes.filter(runsAtLoad)) {
          for (const {identifier, resolved, isValueReference = true} of scope.references) {
            const isGlobal = !resolved || resolved.defs.length === 0;
            const isTest = identifier.parent.type === 'UnaryExpression' && identifier.parent.operator === 'typeof';
            if (!isGlobal || isTest || !isValueReference || !BROWSER_ONLY.has(identifier.name)) continue;
            report({node: identifier, messageId: 'atLoad', data: {name: identifier.name}});
          }
        }
      },
    };
  },
};

function runsAtLoad(scope) {
  if (scope === null || scope.type === 'class-static-block') return true;
  if (scope.type === 'class-field-initializer') return scope.block.parent.static && runsAtLoad(scope.upper);
  return scope.type !== 'function' && runsAtLoad(scope.upper);
}

/** Node's own globals, and those that scripts use inside pages. */
const nodeGlobals = Object.getOwnPropertyNames(globalThis);
const pageGlobals = [
  ...['document', 'window', 'location', 'scheduler', 'customElements', 'HTMLElement', 'CSSStyleSheet', 'ShadowRoot'],
  ...['getComputedStyle', 'requestAnimationFrame', 'scrollTo', 'MutationObserver', 'ResizeObserver'],
];
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      'storybook-static/',
      '.cache/',
      'coverage/',
      'src/facts/*.generated.ts',
      'src/localization/generated/',
      'packages/kit/kit/',
      'packages/kit/archives/',
    ],
  },
  js.configs.recommended,
  {
    languageOptions: {globals: readonly([...nodeGlobals, ...pageGlobals])},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {'@typescript-eslint/no-unused-vars': ['error', {varsIgnorePattern: '^_', argsIgnorePattern: '^_'}]},
  },
  {
    name: 'library',
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      wc['flat/best-practice'],
      lit['flat/all'],
      litA11y.configs.recommended,
    ],
    plugins: {'import-x': importX, house: {rules: {'no-browser-at-load': noBrowserAtLoad}}},
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    settings: {'import-x/resolver-next': [createNodeResolver({extensionAlias: {'.js': ['.ts', '.d.ts', '.js']}})]},
    rules: {
      'house/no-browser-at-load': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', {basePath: import.meta.dirname, zones: layering}],
      'no-restricted-globals': ['error', ...bannedGlobals],
      'no-restricted-syntax': ['error', ...syntaxBans, extendsLitElement],
      '@typescript-eslint/no-restricted-imports': restrictImports(localize),
      '@typescript-eslint/no-unused-vars': ['error', {varsIgnorePattern: '^_', argsIgnorePattern: '^_'}],
      'no-eval': 'error',
      'no-new-func': 'error',

      // Callbacks and early returns may end by returning a call that has no result: that is how they are written here.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      '@typescript-eslint/no-empty-function': ['error', {allow: ['arrowFunctions']}],
      // A wrong assertion throws at once. A guard that can never fail is code that no test reaches.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-this-alias': ['error', {allowedNames: ['current']}],
      // Lit's types declare `isServer` as false, whatever its value is.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // A list of fixed facts needs neither `repeat` nor a name.
      'lit/no-template-map': 'off',
      // A tip is named by its content, which is rendered when it opens.
      'lit-a11y/accessible-name': 'off',
      // `display: grid` removes the roles of table elements in some engines.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['element', 'toggletip', 'soc2-badge', 'security-summary', 'subprocessor-list'].map(
      (name) => `src/${name}/**`,
    ),
    rules: {'no-restricted-globals': ['error', ...bannedGlobals, ...ofOnePage]},
  },
  {
    name: 'packages',
    files: ['packages/*/src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    plugins: {'import-x': importX},
    settings: {'import-x/resolver-next': [createNodeResolver({extensionAlias: {'.js': ['.ts', '.d.ts', '.js']}})]},
    rules: {
      'import-x/no-cycle': 'error',
      // Another package is imported by its public entries, as users import it.
      'import-x/no-relative-packages': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {basePath: import.meta.dirname, zones: [{target: './packages', from: ['./src', './scripts', './stories']}]},
      ],
      '@typescript-eslint/no-unused-vars': ['error', {varsIgnorePattern: '^_', argsIgnorePattern: '^_'}],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    files: ['src/content/**'],
    rules: {'@typescript-eslint/no-restricted-imports': restrictImports()},
  },
  {
    files: ['src/localization/runtime.ts', 'src/localization/statement-key.ts'],
    rules: {'@typescript-eslint/no-restricted-imports': restrictImports()},
  },
  {
    // The base class extends LitElement, and remembers the language of a rendering.
    files: ['src/element/**'],
    rules: {'no-restricted-syntax': ['error', ...syntaxBans], 'lit/no-this-assign-in-render': 'off'},
  },
  {
    // What bench/in-page.js puts into the page.
    files: ['bench/**'],
    languageOptions: {globals: readonly(['bench'])},
  },
  {
    files: ['test/**', 'packages/*/test/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(?:describe|it|test)$/][property.name=/^(?:only|skip|todo)$/]',
          message: 'A test that does not run proves nothing.',
        },
      ],
      // Chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
