import {readFile} from 'node:fs/promises';

/** Packages whose code ends up in dist/: inlined into the npm modules, or into the embed files. */
const INLINED = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit/localize',
  'valibot',
  '@noble/hashes',
];

/**
 * The licences of everything inlined: they ask to travel with the code.
 *
 * @returns {Promise<string>} the text of THIRD-PARTY-NOTICES.txt
 */
export async function collectNotices() {
  const notices = [];
  for (const name of INLINED) {
    const {version, license} = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8'));
    const text = await readFile(`node_modules/${name}/${name === 'valibot' ? 'LICENSE.md' : 'LICENSE'}`, 'utf8');
    notices.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  return notices.join(`\n${'-'.repeat(80)}\n\n`);
}
