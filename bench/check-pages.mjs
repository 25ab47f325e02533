// How fast `trust-badges check` is: 1,000 pages of HTML of about 30 kB, with words of compliance in them.
// Usage: node bench/check-pages.mjs [pages]. Build packages/check before. The target is 20 s for 1,000 pages on two cores.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const PAGES = Number(process.argv[2] ?? 1000);
const SIZE = 30_000;
const BUILT = fileURLToPath(new URL('../packages/check/dist/cli.js', import.meta.url));
const COMMAND = existsSync(BUILT) ? BUILT : fileURLToPath(new URL('../packages/check/dev.mjs', import.meta.url));

const WORDS =
  'our team builds software that people use every day and the data of customers is kept safe by controls which auditors examine each year while reports are shared under terms of confidentiality with those who ask for them in a review of vendors'.split(
    ' ',
  );
const CLAIMS = [
  'A SOC 2 Type 2 report examines controls over a period.',
  'Are you ISO 27001 certified? Ask our team.',
  'Our hosting provider is ISO 27001 certified.',
  'We do not claim to be HIPAA compliant.',
  'Example Corp. has completed a SOC 2 audit.',
  'Security of data is a matter of risk and of trust.',
];

let seed = 1;
const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
const sentence = () =>
  random(6) === 0
    ? CLAIMS[random(CLAIMS.length)]
    : `${Array.from({length: 8 + random(12)}, () => WORDS[random(WORDS.length)]).join(' ')}.`;

function page() {
  let body = '';
  while (body.length < SIZE) {
    body += `<section class="block block--${random(9)}"><h2>${sentence()}</h2><p>${sentence()} <b>${sentence()}</b> ${sentence()}</p>`;
    body += `<ul><li>${sentence()}</li><li><a href="/page/${random(99)}">${sentence()}</a></li></ul></section>\n`;
  }
  return `<!doctype html><html lang="en"><head><title>${sentence()}</title></head><body>\n${body}</body></html>\n`;
}

const folder = mkdtempSync(join(tmpdir(), 'harmony-check-pages-'));
try {
  mkdirSync(join(folder, 'site'));
  for (let number = 0; number < PAGES; number += 1) writeFileSync(join(folder, 'site', `${number}.html`), page());
  const start = performance.now();
  let output;
  try {
    output = execFileSync(process.execPath, [COMMAND, 'check', join(folder, 'site'), '--format', 'json'], {
      maxBuffer: 1e9,
    });
  } catch (error) {
    // Exit code 1 says that something was found.
    if (error.status !== 1) throw error;
    output = error.stdout;
  }
  const seconds = (performance.now() - start) / 1000;
  const {checked, findings} = JSON.parse(output);
  console.log(
    `${checked} pages, ${findings.length} findings: ${seconds.toFixed(1)} s, ${((seconds / checked) * 1000).toFixed(1)} ms each.`,
  );
} finally {
  rmSync(folder, {recursive: true});
}
