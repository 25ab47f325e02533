import {readFile} from 'node:fs/promises';
import {availableParallelism, cpus} from 'node:os';
import {setTimeout as pause} from 'node:timers/promises';

async function versionOf(name) {
  const manifest = await readFile(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8');
  return [name, JSON.parse(manifest).version];
}

/**
 * What the figures depend on besides the code.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string[]} packages whose versions count
 */
export async function environment(browser, packages) {
  return {
    date: new Date().toISOString().slice(0, 10),
    chromium: await browser.version(),
    node: process.versions.node,
    cpu: `${availableParallelism()} × ${cpus()[0].model}`,
    packages: Object.fromEntries(await Promise.all(packages.map(versionOf))),
  };
}

function processorTime() {
  const times = cpus().map(({times}) => times);
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  return {idle: sum(times.map(({idle}) => idle)), all: sum(times.flatMap((each) => Object.values(each)))};
}

/**
 * What part of the processors other programs are using: 0 while the machine is idle.
 *
 * @param {number} [ms] how long to look
 */
export async function busyPart(ms = 1000) {
  const before = processorTime();
  await pause(ms);
  const after = processorTime();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}
