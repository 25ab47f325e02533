import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import {DOMParser} from '@xmldom/xmldom';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {FORMATS, writeReport} from '../../src/check-files/formats/index.js';
import type {FileFinding, Report} from '../../src/check-files/report.js';

const FINDING: FileFinding = {
  ...{file: 'a b/ü%.html', line: 3, column: 5, endLine: 3, endColumn: 20},
  ...{level: 'over', rule: 'soc2-certified', excerpt: 'SOC 2 certified'},
  fact: 'The facts have a report: 100 % "Type 1" <dated>, & no more.',
  instead: 'Example Company has completed SOC 2 Type 1.',
};
const REPORT: Report = {
  findings: [
    FINDING,
    {...FINDING, line: 4, endLine: 5, level: 'misleading', rule: 'soc2-compliant'},
    {...FINDING, file: 'https://example.com/a?b=1,2', level: 'note', rule: 'unused-ignore', instead: ''},
    {...FINDING, file: '/far/c.txt'},
    {...FINDING, file: '-'},
  ],
  unread: [{file: 'x,y:z.pdf', why: 'It is broken.\nMake it again.'}],
  skipped: [{file: 'link', why: 'It leads out.'}],
  checked: 6,
  strict: false,
};
const CLEAN: Report = {findings: [], unread: [], skipped: [], checked: 2, strict: false};

/** As published for SARIF 2.1.0; a copy from @microsoft/jest-sarif 1.0.0-beta.0 (MIT). */
const schema = JSON.parse(readFileSync(new URL('sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
// Of the older draft of JSON Schema in which it is written, it uses only what the newer one understands, but for these.
delete schema.$schema;
delete schema.id;
const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false});
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

interface Sarif {
  runs: {
    tool: {driver: {rules: {id: string; shortDescription: {text: string}}[]}};
    invocations: {executionSuccessful: boolean; exitCode: number; toolExecutionNotifications: {level: string}[]}[];
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: {text: string};
      locations: {physicalLocation: {artifactLocation: {uri: string; uriBaseId?: string}; region: object}}[];
    }[];
  }[];
}

describe('SARIF', () => {
  const run = (report: Report) => {
    const log = JSON.parse(writeReport(report, 'sarif')) as Sarif;
    expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
    return log.runs[0]!;
  };

  it('is valid, with its rules and places', () => {
    const {tool, results, invocations} = run(REPORT);
    expect(results.map(({level, ruleId}) => [level, ruleId])).toEqual([
      ['error', 'soc2-certified'],
      ['warning', 'soc2-compliant'],
      ['note', 'unused-ignore'],
      ['error', 'soc2-certified'],
      ['error', 'soc2-certified'],
    ]);
    for (const {ruleId, ruleIndex} of results) expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    expect(tool.driver.rules.map(({shortDescription}) => shortDescription.text)).toEqual([
      'A SOC 2 report called a certificate',
      '“Compliant” in place of what the report is',
      'An ignore that nothing needs',
    ]);
    expect(results.map(({locations}) => locations[0]!.physicalLocation.artifactLocation)).toEqual([
      {uri: 'a%20b/%C3%BC%25.html', uriBaseId: '%SRCROOT%'},
      {uri: 'a%20b/%C3%BC%25.html', uriBaseId: '%SRCROOT%'},
      {uri: 'https://example.com/a?b=1,2'},
      {uri: 'file:///far/c.txt'},
      {uri: 'stdin:'},
    ]);
    expect(results[0]!.locations[0]!.physicalLocation.region).toEqual({
      ...{startLine: 3, startColumn: 5, endLine: 3, endColumn: 20},
      snippet: {text: 'SOC 2 certified'},
    });
    expect(results[0]!.message.text).toContain(`${FINDING.fact} Write: ${FINDING.instead}`);
    expect(results[2]!.message.text).not.toContain('Write:');
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [{level: 'error'}, {level: 'note'}],
    });
  });

  it('is valid with nothing in it, and tells of success', () => {
    expect(run(CLEAN)).toMatchObject({results: [], invocations: [{executionSuccessful: true, exitCode: 0}]});
  });

  it('would be refused with anything that is no part of it', () => {
    const log = JSON.parse(writeReport(REPORT, 'sarif')) as Sarif;
    expect(isSarif({...log, runs: [{...log.runs[0]!, findings: []}]})).toBe(false);
    expect(isSarif({...log, version: '2.0.0'})).toBe(false);
  });

  it('calls an error what fails', () => {
    expect(run({...REPORT, strict: true}).results[1]!.level).toBe('error');
  });
});

describe('workflow commands of GitHub', () => {
  it('are one for each finding and each file that was not read', () => {
    expect(writeReport(REPORT, 'github').split('\n')).toEqual([
      '::error file=a b/ü%25.html,line=3,endLine=3,col=5,endColumn=19,title=soc2-certified::' +
        '“SOC 2 certified”%0AThe facts have a report: 100 %25 "Type 1" <dated>, & no more.%0A' +
        'Write: Example Company has completed SOC 2 Type 1.',
      expect.stringMatching(/^::warning file=a b\/ü%25\.html,line=4,endLine=5,title=soc2-compliant::/),
      expect.stringMatching(/^::notice file=https%3A\/\/example\.com\/a\?b=1%2C2,line=3,.*no more\.$/),
      expect.stringMatching(/^::error file=\/far\/c\.txt,/),
      expect.stringMatching(/^::error file=-,/),
      '::error file=x%2Cy%3Az.pdf,title=Not read::It is broken.%0AMake it again.',
      expect.stringMatching(/^5 findings in 4 of 6 files: 3 more .* 1 could not be read\. 1 left out\.$/),
      '',
    ]);
    expect(writeReport({...REPORT, strict: true}, 'github')).not.toContain('::warning');
  });
});

describe('JUnit XML', () => {
  const suite = (report: Report) => {
    const problems: string[] = [];
    const onProblem = (message: string) => problems.push(message);
    const parser = new DOMParser({errorHandler: {warning: onProblem, error: onProblem, fatalError: onProblem}});
    const xml = parser.parseFromString(writeReport(report, 'junit'), 'text/xml');
    expect(problems).toEqual([]);
    return xml.getElementsByTagName('testsuite')[0]!;
  };
  const numbers = (report: Report) =>
    ['tests', 'failures', 'errors', 'skipped'].map((name) => Number(suite(report).getAttribute(name)));

  it('counts what fails', () => {
    expect(numbers(REPORT)).toEqual([7, 3, 1, 1]);
    expect(numbers({...REPORT, strict: true})).toEqual([7, 4, 1, 1]);
    expect(numbers(CLEAN)).toEqual([1, 0, 0, 0]);
    const count = (name: string) => suite(REPORT).getElementsByTagName(name).length;
    expect(['testcase', 'failure', 'error', 'skipped', 'system-out'].map(count)).toEqual([7, 3, 1, 1, 2]);
  });

  it('has the texts as they are', () => {
    const [first] = Array.from(suite(REPORT).getElementsByTagName('testcase'));
    expect(first!.getAttribute('name')).toBe('a b/ü%.html:3:5 over soc2-certified');
    expect(first!.getElementsByTagName('failure')[0]!.getAttribute('message')).toBe(FINDING.fact);
    expect(first!.textContent).toBe(
      `“SOC 2 certified”\nWhy: ${FINDING.fact}\nWrite: Example Company has completed SOC 2 Type 1.`,
    );
  });
});

describe('any text', () => {
  const text = fc.string({unit: 'binary', maxLength: 40});
  const finding = fc.record({
    ...{file: text, line: fc.integer({min: 1, max: 9}), column: fc.integer({min: 1, max: 9})},
    ...{endLine: fc.integer({min: 9, max: 9}), endColumn: fc.integer({min: 9, max: 9})},
    ...{level: fc.constantFrom('over', 'misleading', 'note'), rule: text, excerpt: text, fact: text, instead: text},
  }) as fc.Arbitrary<FileFinding>;
  const anyReport: fc.Arbitrary<Report> = fc.record({
    findings: fc.array(finding, {maxLength: 4}),
    unread: fc.array(fc.record({file: text, why: text}), {maxLength: 2}),
    skipped: fc.array(fc.record({file: text, why: text}), {maxLength: 2}),
    checked: fc.nat(9),
    strict: fc.boolean(),
  });

  it('leaves every format readable', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const {json, sarif, junit, github} = Object.fromEntries(
          FORMATS.map((format) => [format, writeReport(report, format)]),
        );
        expect((JSON.parse(json!) as Report).findings).toEqual(report.findings);
        expect((JSON.parse(sarif!) as Sarif).runs[0]!.results).toHaveLength(report.findings.length);
        const problems: string[] = [];
        const onProblem = (message: string) => problems.push(message);
        new DOMParser({errorHandler: {warning: onProblem, error: onProblem, fatalError: onProblem}}).parseFromString(
          junit!,
          'text/xml',
        );
        expect(problems).toEqual([]);
        // No text begins a command of its own.
        expect(github!.split(/[\r\n]+/).filter((line) => line.startsWith('::'))).toHaveLength(
          report.findings.length + report.unread.length,
        );
      }),
    );
  });
});
