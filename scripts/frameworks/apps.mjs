/**
 * An app in `examples/frameworks/`.
 *
 * @typedef {object} App
 * @property {string} name - its folder
 * @property {string} title
 * @property {string[]} packages - those whose versions the table names; the first is the framework
 * @property {{ file: string, right: string, wrong: string }} [wrong] - where `npm run check` must notice a wrong value, where it can
 * @property {boolean} [built] - false for an app without a build
 * @property {string} [output] - the folder to serve; without it the app serves itself, by `npm start`
 * @property {string} [publicFolder] - for files that are served as they are; default `public`
 * @property {boolean} [readable] - whether its badges are in the HTML that is served
 * @property {string} [server] - the page on which `server.js` has rendered the badges
 * @property {boolean} [hydrates] - whether it renders these pages in the browser again: then `npm run dev` must have no warning
 * @property {boolean} [linked] - whether it needs nothing that this repository has not: `npm test` tries these
 */

const wrong = (file, right = 'variant="pill"') => ({file, right, wrong: right.replace('pill', 'round')});

/** @type {readonly App[]} */
export const APPS = [
  {
    name: 'react',
    title: 'React and Vite',
    packages: ['react', 'vite', 'typescript'],
    wrong: wrong('src/App.tsx'),
    output: 'dist',
  },
  {
    name: 'vue',
    title: 'Vue and Vite',
    packages: ['vue', 'vite', 'typescript'],
    wrong: wrong('src/App.vue'),
    output: 'dist',
  },
  {
    name: 'svelte',
    title: 'Svelte and Vite',
    packages: ['svelte', 'vite', 'typescript'],
    wrong: wrong('src/App.svelte'),
    output: 'dist',
  },
  {
    name: 'solid',
    title: 'Solid and Vite',
    packages: ['solid-js', 'vite', 'typescript'],
    wrong: wrong('src/App.tsx'),
    output: 'dist',
  },
  {
    name: 'preact',
    title: 'Preact and Vite',
    packages: ['preact', 'vite', 'typescript'],
    wrong: wrong('src/app.tsx'),
    output: 'dist',
  },
  {
    name: 'lit',
    title: 'Lit and Vite',
    packages: ['lit', 'vite', 'typescript'],
    output: 'dist',
    linked: true,
  },
  {
    name: 'import-map',
    title: 'Plain HTML with an import map',
    packages: ['lit'],
    built: false,
    output: '.',
    publicFolder: '.',
    readable: true,
    linked: true,
  },
  {
    name: 'rollup',
    title: 'Rollup',
    packages: ['rollup', 'typescript'],
    wrong: wrong('src/main.js', "variant = 'pill'"),
    output: 'public',
    readable: true,
  },
  {
    name: 'esbuild',
    title: 'esbuild',
    packages: ['esbuild', 'typescript'],
    wrong: wrong('src/main.ts', "variant = 'pill'"),
    output: 'dist',
    publicFolder: 'dist',
    readable: true,
    linked: true,
  },
  {
    name: 'webpack',
    title: 'webpack',
    packages: ['webpack', 'typescript'],
    wrong: wrong('src/main.ts', "variant = 'pill'"),
    output: 'dist',
    publicFolder: 'dist',
    readable: true,
  },
  {
    name: 'next',
    title: 'Next',
    packages: ['next', 'react', 'typescript'],
    wrong: wrong('app/badges.tsx'),
    readable: true,
    server: 'server',
    hydrates: true,
  },
  {
    name: 'nuxt',
    title: 'Nuxt',
    packages: ['nuxt', 'vue', 'typescript'],
    wrong: wrong('app/pages/index.vue'),
    readable: true,
    server: 'server',
    hydrates: true,
  },
  {
    name: 'sveltekit',
    title: 'SvelteKit',
    packages: ['@sveltejs/kit', 'svelte', 'typescript'],
    wrong: wrong('src/routes/+page.svelte'),
    publicFolder: 'static',
    readable: true,
    server: 'server',
    hydrates: true,
  },
  {
    name: 'astro',
    title: 'Astro',
    packages: ['astro', 'typescript'],
    wrong: wrong('src/pages/index.astro', "variant = 'pill'"),
    output: 'dist',
    readable: true,
    server: 'server',
  },
  {
    name: 'eleventy',
    title: 'Eleventy',
    packages: ['@11ty/eleventy', 'esbuild'],
    output: '_site',
    readable: true,
    server: 'server',
  },
  {
    name: 'angular',
    title: 'Angular',
    packages: ['@angular/core', 'typescript'],
    wrong: wrong('src/app/app.html'),
    output: 'dist/app/browser',
  },
];
