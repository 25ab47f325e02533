import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {checkFiles, type Machine} from '../../src/check-files/command.js';
import type {Tools} from '../../src/check-files/check-content.js';
import type {FileFinding, NotChecked} from '../../src/check-files/report.js';
import type {ClaimsOptions, Level, Passage} from '../../src/claims/types.js';

/** What the small grammar below knows. */
const RULES: readonly [RegExp, Level, string][] = [
  [/SOC 2 certified/g, 'over', 'soc2-certified'],
  [/ISO 27001/g, 'over', 'iso-27001'],
  [/SOC 2 compliant/g, 'misleading', 'soc2-compliant'],
  [/SOC 2 Type 1(?! report dated)/g, 'note', 'soc2-date-missing'],
];

/** Small stand-ins for the readers and the grammar, so that what is tested here is the command alone. */
export function smallTools(): Tools & {readonly asked: ClaimsOptions[]} {
  const asked: ClaimsOptions[] = [];
  return {
    asked,
    readPassages: (name, bytes) => {
      const text = new TextDecoder().decode(bytes);
      if (text.includes('\0')) return Promise.reject(new Error('It is no text that can be read. Give a text.'));
      return Promise.resolve(/\.(?:html|md)$/.test(name) ? betweenTags(text) : paragraphs(text));
    },
    checkText: (text, options) => {
      asked.push(options);
      return RULES.flatMap(([pattern, level, rule]) =>
        [...text.matchAll(pattern)].map(({0: excerpt, index}) => ({
          ...{level, rule, start: index, end: index + excerpt.length, excerpt},
          fact: `The facts say something else of ${rule}.`,
          instead: 'Example Company has completed SOC 2 Type 1.',
        })),
      );
    },
  };
}

function betweenTags(text: string): Passage[] {
  const blank = text.replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...blank.matchAll(/(?:^|>)([^<>]*[^<>\s][^<>]*)/g)].map((match) =>
    passageAt(text, match.index + match[0].length - match[1]!.length, match[1]!),
  );
}

function paragraphs(text: string): Passage[] {
  return [...text.matchAll(/(?:[^\n]+\n?)+/g)].map((match) => passageAt(text, match.index, match[0]));
}

function passageAt(whole: string, start: number, given: string): Passage {
  const trimmed = given.trimStart();
  const first = start + given.length - trimmed.length;
  return {
    text: trimmed.trimEnd(),
    context: 'text',
    at: (offset) => {
      const lines = whole.slice(0, first + offset).split('\n');
      return {line: lines.length, column: lines.at(-1)!.length + 1};
    },
  };
}

/** A folder to check, and the command in it. */
export function sandbox() {
  const folder = mkdtempSync(join(tmpdir(), 'harmony-check-'));
  const run = async (args: readonly string[], machine: Partial<Machine> = {}, tools: Tools = smallTools()) =>
    checkFiles(args, new Date('2026-11-30T12:00:00Z'), () => Promise.resolve(tools), {cwd: folder, ...machine});
  return {
    folder,
    run,
    write(files: Readonly<Record<string, string | Uint8Array>>) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), {recursive: true});
        writeFileSync(join(folder, name), content);
      }
    },
    /** The report as JSON says it. */
    async report(...args: string[]): Promise<JsonReport> {
      return JSON.parse((await run([...args, '--format', 'json'])).output) as JsonReport;
    },
    remove: () => rm(folder, {recursive: true}),
  };
}

export interface JsonReport {
  readonly findings: readonly FileFinding[];
  readonly unread: readonly NotChecked[];
  readonly skipped: readonly NotChecked[];
  readonly checked: number;
  readonly exitCode: number;
}

/** Findings in short: "a.html:1:2 soc2-certified". */
export function inShort({findings}: Pick<JsonReport, 'findings'>): string[] {
  return findings.map(({file, line, column, rule}) => `${file}:${line}:${column} ${rule}`);
}
