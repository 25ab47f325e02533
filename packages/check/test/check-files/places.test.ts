import {chmodSync, mkdirSync, rmSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {Writable} from 'node:stream';
import {afterAll, describe, expect, it} from 'vitest';
import {sandbox} from './tools.js';

const {folder, report, run, write, remove} = sandbox();
const other = sandbox();
afterAll(() => Promise.all([remove(), other.remove()]));

const OVER = 'SOC 2 certified';
const filesIn = async (...args: string[]) => (await report(...args)).findings.map(({file}) => file);

describe('folders', () => {
  it('are walked by name, without what nobody wrote by hand', async () => {
    const names = ['b.txt', 'a/z.txt', 'a/.hidden.txt', 'node_modules/m.txt', 'a/node_modules/m.txt', '.git/g.txt'];
    write(
      Object.fromEntries([...names, 'dist/d.txt', 'dist/node_modules/m.txt'].map((name) => [`site/${name}`, OVER])),
    );
    expect(await filesIn('site')).toEqual(['site/a/.hidden.txt', 'site/a/z.txt', 'site/b.txt']);
    expect(await filesIn('site/')).toHaveLength(3);
    expect(await filesIn('site/dist')).toEqual(['site/dist/d.txt']);
    expect(await filesIn('site/node_modules')).toEqual(['site/node_modules/m.txt']);
    expect(await filesIn('site/dist/d.txt', 'site/.git/g.txt')).toEqual(['site/dist/d.txt', 'site/.git/g.txt']);
  });

  it('are named by their whole path where they are outside of the current one', async () => {
    other.write({'far.txt': OVER});
    expect(await filesIn(other.folder)).toEqual([join(other.folder, 'far.txt')]);
  });

  it('without a file are reported, because nobody means to check nothing', async () => {
    mkdirSync(join(folder, 'empty'));
    expect(await report('empty')).toMatchObject({
      unread: [{file: 'empty', why: 'There is no file in it. Check the path.'}],
      exitCode: 2,
    });
  });

  it('are not left through symbolic links, and this is said', async () => {
    other.write({'out/far.txt': OVER});
    write({'linked/in/near.txt': OVER});
    symlinkSync(join(other.folder, 'out'), join(folder, 'linked/away'));
    symlinkSync(join(other.folder, 'out/far.txt'), join(folder, 'linked/far.txt'));
    symlinkSync('in', join(folder, 'linked/same'));
    symlinkSync('.', join(folder, 'linked/loop'));
    symlinkSync('nothing', join(folder, 'linked/broken'));
    const {findings, skipped, exitCode} = await report('linked');
    expect(findings.map(({file}) => file)).toEqual(['linked/in/near.txt']);
    const why = 'It is a symbolic link that leads out of the folder. Give the path of what it leads to.';
    expect(skipped).toEqual([
      {file: 'linked/away', why},
      {file: 'linked/far.txt', why},
    ]);
    expect(exitCode).toBe(1);
    expect(await filesIn('linked/far.txt')).toEqual(['linked/far.txt']);
    expect((await run(['linked'])).output).toContain(`\nlinked/away: left out. ${why}\n`);
  });

  it('may contain what is no text, which is passed over; by its name it is reported', async () => {
    write({'mixed/photo.jpg': new Uint8Array([0xff, 0xd8, 0, 1]), 'mixed/a.txt': OVER});
    expect(await report('mixed')).toMatchObject({unread: [], checked: 1, exitCode: 1});
    expect(await report('mixed/*')).toMatchObject({unread: [], checked: 1});
    expect(await report('mixed/photo.jpg')).toMatchObject({
      unread: [{file: 'mixed/photo.jpg', why: 'It is no text that can be read. Give a text.'}],
      exitCode: 2,
    });
    // What was named stays named if a folder has it, too.
    expect(await report('mixed', 'mixed/photo.jpg')).toMatchObject({exitCode: 2});
  });

  it('do not hide a PDF or a PNG that is broken', async () => {
    write({'broken/a.pdf': '%PDF-\0', 'broken/b.png': 'PNG\0'});
    expect((await report('broken')).unread.map(({file}) => file)).toEqual(['broken/a.pdf', 'broken/b.png']);
  });

  it('hand UTF-16 to the readers', async () => {
    write({
      'utf16/a.txt': Buffer.from('\ufeffA', 'utf16le'),
      'utf16/b.txt': Buffer.from('\ufeffA', 'utf16le').swap16(),
    });
    expect((await report('utf16')).unread).toHaveLength(2);
  });

  it('may contain a file that is too big, which is reported and not read', async () => {
    write({'big/a.txt': new Uint8Array(20 * 1024 * 1024 + 1).fill(0x20), 'big/b.txt': OVER});
    expect(await report('big')).toMatchObject({
      findings: [{file: 'big/b.txt'}],
      unread: [{file: 'big/a.txt', why: 'It is bigger than 20 MB. Check a smaller part of it.'}],
    });
    rmSync(join(folder, 'big'), {recursive: true});
  });

  it('that are closed are reported; to root none is', async () => {
    write({'closed/in/a.txt': OVER, 'closed/b.txt': OVER});
    chmodSync(join(folder, 'closed/in'), 0);
    const {findings, unread} = await report('closed');
    chmodSync(join(folder, 'closed/in'), 0o700);
    const isRoot = process.getuid?.() === 0;
    expect([findings.length, unread.map(({file}) => file)]).toEqual(isRoot ? [2, []] : [1, ['closed/in']]);
  });
});

describe('globs', () => {
  it.each([
    ['glob/**/*.txt', ['glob/a.txt', 'glob/deep/b.txt']],
    ['./glob/*.{txt,md}', ['glob/a.txt', 'glob/c.md']],
    ['glob/dist/*.txt', ['glob/dist/d.txt']],
    ['glob/**/dist/**', ['glob/dist/d.txt']],
    ['{glob,none}/*.md', ['glob/c.md']],
    ['glob/.dot/*', ['glob/.dot/e.txt']],
    ['glob/deep/[b].txt', ['glob/deep/b.txt']],
    [join(folder, 'glob/*.md'), ['glob/c.md']],
  ])('find with %s', async (pattern, expected) => {
    write({
      'glob/a.txt': OVER,
      'glob/deep/b.txt': OVER,
      'glob/c.md': OVER,
      'glob/dist/d.txt': OVER,
      'glob/.dot/e.txt': OVER,
    });
    expect(await filesIn(pattern)).toEqual(expected);
  });

  it('lead out of the current folder where they say so', async () => {
    write({'from/x.txt': '', 'up/a.txt': OVER});
    const {output} = await run(['../up/*.txt', '--format', 'json'], {cwd: join(folder, 'from')});
    expect(output).toContain(JSON.stringify(join(folder, 'up/a.txt')));
  });

  it('are not made of names that exist', async () => {
    write({'pages/[slug].txt': OVER, 'pages/s.txt': OVER});
    expect(await filesIn('pages/[slug].txt')).toEqual(['pages/[slug].txt']);
  });

  it.each(['none/*.txt', '*.none'])('are reported if nothing matches: %s', async (pattern) => {
    expect(await report(pattern)).toMatchObject({
      unread: [{file: pattern, why: 'No file matches. Check the pattern, and put it in quotes.'}],
      exitCode: 2,
    });
  });
});

describe('the progress', () => {
  const streamOf = (isTTY: boolean) => {
    let written = '';
    const stream = new Writable({
      write: (chunk, _encoding, done) => {
        written += String(chunk);
        done();
      },
    });
    // What cli-progress asks of a terminal.
    const terminal = {isTTY, columns: 80, cursorTo: () => true, clearLine: () => true, moveCursor: () => true};
    return {stderr: Object.assign(stream, terminal), text: () => written};
  };

  it.each([
    [true, 25, true],
    [true, 5, false],
    [false, 25, false],
  ])('on a terminal (%s) for %i files is shown: %s', async (isTTY, count, isShown) => {
    write(Object.fromEntries(Array.from({length: count}, (_, index) => [`many-${count}/${index}.txt`, 'Text'])));
    const {stderr, text} = streamOf(isTTY);
    const {output} = await run([`many-${count}`], {stderr});
    expect(output).toBe(`Nothing found in ${count} files.\n`);
    expect(text().includes(`of ${count} files`)).toBe(isShown);
    if (!isShown) expect(text()).toBe('');
  });
});
