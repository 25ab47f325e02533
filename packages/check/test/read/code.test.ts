import {describe, expect, it} from 'vitest';
import {inShort, placeOf} from './passages.js';

describe('JSX and TSX', () => {
  it('are read as they are shown', async () => {
    const text = [
      "import {A} from 'soc2-lib';",
      'export const Page = ({x}: Props) => (',
      '  <main className="soc2">',
      '    <h1>Our <b>trust</b></h1>',
      '    <p>',
      '      We are SOC{" "}',
      '      2 &amp; more {x}.',
      '    </p>',
      '    <Card title="A tip" text={`B`} onClick={() => alert("Hi there")} />',
      '    <img alt="C" src="/soc2-type1.png" />',
      '    {x ? "Yes it is" : "No it is not"}',
      '  </main>',
      ');',
    ].join('\n');
    const found = (await inShort('page.tsx', text)).map((one) => one.replaceAll('\ufffc', '…'));
    expect(found).toEqual([
      '4:9 heading Our trust',
      '6:7 text We are SOC 2 & more ….',
      ...['9:18 title A tip', '9:32 text B'],
      ...['10:15 alt C', '10:24 file-name soc2-type1.png'],
      ...['11:25 text No it is not', '11:11 text Yes it is'],
    ]);
  });

  it.each([
    ['an entity', 'const a = <p>A &amp; SOC</p>;', 'SOC', '1:22'],
    ['a string in braces', 'const a = <p>A {"\\u0042"} SOC</p>;', 'SOC', '1:27'],
    ['tags', 'const a = <p>A <b>B</b>\r\n  SOC</p>;', 'SOC', '2:3'],
    ['escapes in a string', "const a = 'It\\'s \\x41 SOC';", 'SOC', '1:23'],
    ['an expression in a template', 'const a = `A ${b} SOC`;', 'SOC', '1:19'],
    ['a pair of surrogates', "const a = '😀 SOC';", 'SOC', '1:15'],
  ])('have exact places after %s', async (_, text, words, place) => {
    expect(await placeOf('a.jsx', text, words)).toBe(place);
  });

  it.each([
    ["import 'soc2 certified';"],
    ["if (a === 'soc2 certified') b();"],
    ["console.log('soc2 certified');"],
    ["type A = 'soc2 certified';"],
    ['const a = css`soc2 certified`;'],
    ['// soc2 certified'],
    ["describe('soc2 certified', () => {});"],
  ])('leave out what only programmers read: %s', async (text) => {
    expect(await inShort('a.ts', text)).toEqual([]);
  });

  it('read the templates of Lit', async () => {
    expect(await inShort('a.ts', 'const a = html`<p title="T">A ${b("Some text")} B</p>`;')).toHaveLength(3);
  });

  it('say where a script is wrong', async () => {
    await expect(inShort('a.tsx', 'const a = 1;\nconst = ;\n')).rejects.toThrow(/^a\.tsx .*(?:2|line 2)/);
  });
});

describe('Vue', () => {
  it('is read in its template, its script and its messages', async () => {
    const text = [
      '<script setup lang="ts">',
      "const claim: string = 'In the script';",
      '</script>',
      '<template>',
      '  <h2>Our <b>trust</b> {{ name }}</h2>',
      '  <p v-if="a" :title="\'A tip\'">A &amp; SOC</p>',
      '  <img :src="x" alt="Alt">',
      '</template>',
      '<style>.a::before {content: "Unseen"}</style>',
      '<i18n>{"de": {"a": "Hallo Welt"}}</i18n>',
    ].join('\n');
    const found = (await inShort('a.vue', text)).map((one) => one.replaceAll('\ufffc', '…'));
    expect(found).toEqual([
      '2:24 data In the script',
      '5:7 heading Our trust …',
      '6:24 title A tip',
      '6:32 text A & SOC',
      '7:22 alt Alt',
      '10:21 data Hallo Welt',
    ]);
    expect(await placeOf('a.vue', text, 'SOC')).toBe('6:40');
  });

  it('says that other languages of templates are not read', async () => {
    await expect(inShort('a.vue', '<template lang="pug">p Hi</template>')).rejects.toThrow(
      'a.vue has a template in pug, which is not read. Write it in HTML.',
    );
  });
});

describe('Svelte', () => {
  it('is read in its markup and its script', async () => {
    const text = [
      '<script lang="ts">',
      "  let a: string = 'In the script';",
      '</script>',
      '<h2>Our <b>trust</b></h2>',
      '{#if a}<p title="A tip">A &amp; SOC {a}</p>{:else}<p>Other</p>{/if}',
      '<style>p {color: red}</style>',
    ].join('\n');
    const found = (await inShort('a.svelte', text)).map((one) => one.replaceAll('\ufffc', '…'));
    expect([...found].sort()).toEqual(
      [
        '2:20 data In the script',
        '4:5 heading Our trust',
        '5:18 title A tip',
        '5:25 text A & SOC …',
        '5:54 text Other',
      ].sort(),
    );
    expect(await placeOf('a.svelte', text, 'SOC')).toBe('5:33');
  });
});

describe('Astro', () => {
  it('is read in its markup and its front matter', async () => {
    const text = [
      '---',
      "const a = 'In the script';",
      '---',
      '<h2>Our <b>trust</b></h2>',
      '<p title="A tip">😀 A &amp; SOC {a}</p>',
      '<Card text="In a card" />',
    ].join('\n');
    const found = (await inShort('a.astro', text)).map((one) => one.replaceAll('\ufffc', '…'));
    expect([...found].sort()).toEqual(
      [
        ...['2:12 data In the script', '4:5 heading Our trust', '5:11 title A tip', '5:18 text 😀 A & SOC …'],
        '6:13 text In a card',
      ].sort(),
    );
    expect(await placeOf('a.astro', text, 'SOC')).toBe('5:29');
  });
});
