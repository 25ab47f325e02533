import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import {afterAll, describe, expect, it} from 'vitest';
import {plainCompany} from '../../../../test/unit/facts/company.js';
import {refuseConfig} from '../../src/check-files/ignores/config-shape.js';
import {inShort, sandbox, smallTools} from './tools.js';

const {report, run, write, remove} = sandbox();
afterAll(remove);

const CONFIG = 'trust-badges.config.json';
const configure = (config: unknown) => write({[CONFIG]: JSON.stringify(config, null, 2)});
const why = 'It quotes a customer.';

write({
  'site/a.txt': 'We are SOC 2 certified and ISO 27001',
  'site/b.txt': 'We are SOC 2 certified',
  'site/[slug].txt': 'We are SOC 2 certified',
});

describe('trust-badges.config.json', () => {
  it('ignores a rule in files', async () => {
    configure({ignore: [{files: 'site/a.txt', rule: 'soc2-certified', why}]});
    expect(inShort(await report('site/a.txt', 'site/b.txt'))).toEqual([
      'site/a.txt:1:28 iso-27001',
      'site/b.txt:1:8 soc2-certified',
    ]);
    configure({ignore: [{files: '**/*.txt', rule: 'soc2-certified', why}]});
    expect(inShort(await report('site'))).toEqual(['site/a.txt:1:28 iso-27001']);
    configure({ignore: [{files: 'site/[slug].txt', rule: 'soc2-certified', why}]});
    expect(inShort(await report('site/[slug].txt'))).toEqual([]);
  });

  it('ignores only the words that it names', async () => {
    const entry = {files: 'site/b.txt', rule: 'soc2-certified', why};
    configure({ignore: [{...entry, excerpt: 'SOC  2\ncertified'}]});
    expect(inShort(await report('site/b.txt'))).toEqual([]);
    configure({ignore: [{...entry, excerpt: 'SOC 2 audited'}]});
    expect(inShort(await report('site/b.txt'))).toEqual([
      'site/b.txt:1:8 soc2-certified',
      `${CONFIG}:3:5 unused-ignore`,
    ]);
  });

  it('leaves out files, and is not checked itself', async () => {
    configure({skip: [{files: 'site/*', why}], ignore: [{files: 'x', rule: 'x', why: 'SOC 2 certified'}]});
    expect(await report('site', CONFIG)).toMatchObject({checked: 0, findings: [{rule: 'unused-ignore'}], exitCode: 0});
  });

  it('names what is no longer needed, at its place, but not what was not asked for', async () => {
    configure({
      ignore: [
        {files: 'site/b.txt', rule: 'soc2-certified', why: 'a "{[": b'},
        {files: 'site/b.txt', rule: 'iso-27001', why},
        {files: 'site/gone.txt', rule: 'iso-27001', why},
        {files: 'site/a.txt', rule: 'hipaa', why},
        {files: 'other/**', rule: 'hipaa', why},
      ],
      skip: [{files: 'site/old.txt', why}],
    });
    const {findings, exitCode} = await report('site/b.txt');
    expect(exitCode).toBe(0);
    expect(findings.map(({file, line, column, level, fact}) => [file, line, column, level, fact])).toEqual([
      [CONFIG, 8, 5, 'note', 'No finding of iso-27001 needs ignore[1] any longer. Remove it.'],
      [CONFIG, 13, 5, 'note', 'There is no file site/gone.txt any longer. Remove ignore[2].'],
      [CONFIG, 30, 5, 'note', 'There is no file site/old.txt any longer. Remove skip[0].'],
    ]);
  });

  it('names the facts, from its own folder, unless others are given', async () => {
    write({
      'conf/c.json': JSON.stringify({
        facts: 'facts.json',
        ignore: [{files: '../site/b.txt', rule: 'soc2-certified', why}],
      }),
      'conf/facts.json': JSON.stringify(plainCompany()),
      'other.json': JSON.stringify(plainCompany(({soc2}) => (soc2.subject = 'Other Company'))),
    });
    const tools = smallTools();
    const {exitCode} = await run(['--config', 'conf/c.json', 'site/b.txt'], {}, tools);
    await run(['--config', 'conf/c.json', '--facts', 'other.json', 'site/b.txt'], {}, tools);
    expect(exitCode).toBe(0);
    expect(tools.asked.map(({facts}) => facts?.soc2.subject)).toEqual(['Example Company', 'Other Company']);
  });

  it.each([
    ['{"ignore": [', /^trust-badges\.config\.json is not JSON: .* Correct it there\.\n$/],
    [
      JSON.stringify({ignore: [{files: 'a', rule: 'hipaa'}]}),
      /\n {2}ignore\[0\]\.why: must say why: an ignore without a reason is refused\n$/,
    ],
  ])('is refused with place and remedy: %s', async (text, problem) => {
    write({[CONFIG]: text});
    const result = await run(['site']);
    expect(result).toMatchObject({output: '', exitCode: 2});
    expect(result.problem).toMatch(problem);
  });

  const entry = {files: 'a', rule: 'hipaa', why};
  it.each([
    [{}, []],
    [{$schema: './x.json', facts: 'f.json', ignore: [entry], skip: [{files: 'a', why}]}, []],
    [{ignore: [{...entry, excerpt: 'x'}]}, []],
    [[], ['(file)']],
    [null, ['(file)']],
    [{ignores: []}, ['ignores']],
    [{ignore: {}}, ['ignore']],
    [{ignore: ['hipaa']}, ['ignore[0]']],
    [{ignore: [{...entry, why: '  '}]}, ['ignore[0].why']],
    [{ignore: [entry, {rule: 'hipaa', why}]}, ['ignore[1].files']],
    [{ignore: [{...entry, rule: 'HIPAA'}]}, ['ignore[0].rule']],
    [{ignore: [{...entry, rule: '*'}]}, ['ignore[0].rule']],
    [{ignore: [{...entry, excerpt: ''}]}, ['ignore[0].excerpt']],
    [{skip: [{files: 'a'}]}, ['skip[0].why']],
    [{skip: [{...entry}]}, ['skip[0].rule']],
    [{facts: 1}, ['facts']],
  ])('is read as its schema says: %j', (config, places) => {
    const schema = readFileSync(new URL('../../config.schema.json', import.meta.url), 'utf8');
    const validate = new Ajv({strict: true}).compile(JSON.parse(schema) as object);
    expect(refuseConfig(config).map(({path}) => path)).toEqual(places);
    expect(validate(config)).toBe(places.length === 0);
  });
});
