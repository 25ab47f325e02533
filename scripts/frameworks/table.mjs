import {readFile, writeFile} from 'node:fs/promises';
import {APPS} from './apps.mjs';

const DOCUMENT = 'docs/frameworks.md';
const [START, END] = ['<!-- frameworks -->\n\n', '\n\n<!-- /frameworks -->'];
const HEAD = '| app | versions | types | result | bytes | date |\n| --- | --- | --- | --- | ---: | --- |';

/**
 * Puts the result of an app into the table of the document. The rows of other apps stay.
 *
 * @param {import('./apps.mjs').App} app
 * @param {import('./app.mjs').Result} result
 */
export async function writeTable(app, result) {
  const text = await readFile(DOCUMENT, 'utf8');
  const [before, rest] = text.split(START);
  const [table, after] = rest.split(END);
  const rows = new Map(APPS.map(({name}) => [name, table.split('\n').find((row) => row.includes(`/${name})`))]));
  rows.set(app.name, rowOf(app, result));
  const all = [HEAD, ...[...rows.values()].filter(Boolean)].join('\n');
  await writeFile(DOCUMENT, `${before}${START}${all}${END}${after}`);
}

function rowOf({name, title, wrong}, {versions, bytes, failure}) {
  const date = new Date().toISOString().slice(0, 10);
  const result = failure === undefined ? 'works' : `FAIL ${inACell(failure)}`;
  const size = failure === undefined ? bytes.toLocaleString('en') : '–';
  const types = wrong ? 'checked' : '–';
  return `| [${title}](../examples/frameworks/${name}) | ${versions || '–'} | ${types} | ${result} | ${size} | ${date} |`;
}

/** The beginning is enough: the run has printed all of it. */
const inACell = (text) => text.replace(/\s+/g, ' ').slice(0, 200).replaceAll('|', '\\|').replaceAll('<', '&lt;');
