// npm run localize:check: everything that keeps a translation from being shown, or from being true.
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from './build.mjs';
import {findClaims, isAllowed, readClaims} from './claims.mjs';
import {asCommand} from './command.mjs';
import {extract} from './extract.mjs';
import {findOtherTerms, readGlossary} from './glossary.mjs';
import {readSourceUnits, readXliff, ROOT, TARGETS} from './localizer.mjs';
import {findLostTerms} from './terms.mjs';
import {findTypographyFaults} from './typography.mjs';
import {CHANGED, digestOf, readUnits, textOf} from './xliff.mjs';

/**
 * Looks at the interchange files and at what is generated from them.
 *
 * @param {string} [folder] Where the interchange files are.
 * @returns {Promise<string[]>} each problem with its place and its remedy; none when all is well
 */
export async function check(folder) {
  const [claims, glossary] = await Promise.all([readClaims(), readGlossary()]);
  const english = (await readSourceUnits()).map(({name, contents}) => ({id: name, parts: contents}));
  const problems = checkClaims('en', english, claims).map((problem) => `English: ${problem}`);
  for (const [locale, expected] of await extract(folder)) {
    const file = `xliff/${locale}.xlf`;
    const text = await readXliff(locale, folder).catch(() => '');
    if (text !== expected) problems.push(`${file} is out of date: run \`npm run localize:extract\`.`);
    problems.push(...checkUnits(locale, readUnits(expected), claims, glossary).map((problem) => `${file}: ${problem}`));
  }
  problems.push(...(await checkGenerated(folder)));
  return problems;
}

/**
 * Looks at the units of one language.
 *
 * @param {string} locale
 * @param {readonly import('./xliff.mjs').Unit[]} units
 * @param {import('./claims.mjs').Claims} claims
 * @param {readonly import('./glossary.mjs').GlossaryEntry[]} glossary
 * @returns {string[]}
 */
export function checkUnits(locale, units, claims, glossary) {
  const texts = units.filter(({target}) => target).map(({id, target}) => ({id, parts: target.parts}));
  // Without a language's words for claims, none of its claims would be found.
  const words = claims.words[locale]
    ? []
    : [`xliff/claims.json has no words for "${locale}". Add those for each claim.`];
  return [
    ...words,
    ...units.flatMap((unit) => checkUnit(unit, locale, glossary)),
    ...checkClaims(locale, texts, claims),
  ];
}

/** @param {readonly {id: string, parts: import('./xliff.mjs').Part[]}[]} texts */
function checkClaims(locale, texts, claims) {
  return findClaims(locale, texts, claims)
    .filter((use) => !isAllowed(use, locale, claims))
    .map(
      ({id, word, found}) =>
        `${id}: “${found}” may say “${word}”. Reword it, or allow it in xliff/claims.json and say why.`,
    );
}

function checkUnit({id, source, target}, locale, glossary) {
  if (!target || textOf(target.parts).trim() === '') return [`${id}: has no translation.`];
  const problems = [];
  if (target.state === CHANGED || target.digest !== digestOf(source)) {
    problems.push(`${id}: the English has changed since. Translate it anew, and set its state.`);
  } else if (!target.reviewed) {
    problems.push(`${id}: nobody has read it back yet (state "${target.state}").`);
  }
  for (const [what, lost] of [
    ['placeholder', differences(placeholders(source), placeholders(target.parts))],
    ['term', findLostTerms(textOf(source), textOf(target.parts), locale)],
  ]) {
    if (lost.length > 0) problems.push(`${id}: ${what} lost, added or changed: ${lost.join(', ')}.`);
  }
  const text = wordsOf(target.parts);
  for (const fault of findTypographyFaults(text, locale)) problems.push(`${id}: ${fault}.`);
  for (const {term, translation} of findOtherTerms(wordsOf(source), text, locale, glossary)) {
    problems.push(`${id}: “${term}” is “${translation}” in xliff/glossary.md. Use that, or mend its forms there.`);
  }
  return problems;
}

/** A name stands in the place of each placeholder. */
const wordsOf = (parts) => parts.map((part) => (typeof part === 'string' ? part : 'X')).join('');

const placeholders = (parts) => parts.filter((part) => typeof part !== 'string').map(({placeholder}) => placeholder);

/** What two lists do not have in common, whatever their order. */
function differences(one, other) {
  const rest = [...other];
  const missing = one.filter((item) => {
    const index = rest.indexOf(item);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  return [...missing, ...rest];
}

async function checkGenerated(folder) {
  try {
    const modules = [...(await build(folder))];
    const paths = modules.map(([path]) => path);
    const current = await Promise.all(paths.map((path) => readFile(join(ROOT, path), 'utf8').catch(() => '')));
    const stale = paths.filter((_path, index) => modules[index][1] !== current[index]);
    return [
      ...stale.map((path) => `${path} is out of date: run \`npm run localize:build\`.`),
      ...(await generatedFiles())
        .filter((path) => !paths.includes(path))
        .map((path) => `${path} is of no language in lit-localize.json: delete it.`),
    ];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

async function generatedFiles() {
  const folders = ['src/locales', 'src/localization/generated'];
  const files = folders.map(async (name) => (await readdir(join(ROOT, name))).map((file) => `${name}/${file}`));
  return (await Promise.all(files)).flat();
}

await asCommand(import.meta.url, async () => {
  const problems = await check();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  console.log(`${TARGETS.length} languages are complete, reviewed and up to date.`);
});
