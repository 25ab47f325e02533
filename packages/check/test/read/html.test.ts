import {describe, expect, it} from 'vitest';
import {inShort, placeOf} from './passages.js';

const page = (html: string) => inShort('a.html', html);

describe('a page', () => {
  it('is read block by block, with white space as it is shown', async () => {
    expect(await page('<h1>Our\n  trust</h1>\n<p>We  take\n care.<p>Of you.<div>And <p>them</div>')).toEqual([
      ...['1:5 heading Our trust', '3:4 text We take care.', '4:10 text Of you.', '4:22 text And', '4:29 text them'],
    ]);
  });

  it('joins words over inline tags and line breaks', async () => {
    expect(await page('<p>SOC&shy;<b>2</b> cert<i>i</i>fied<br>today<br><br>New</p>')).toEqual([
      '1:4 text SOC\u00ad2 certified today',
      '1:54 text New',
    ]);
  });

  it.each([
    ['<script>"SOC 2"</script>'],
    ['<style>p::before {content: "SOC 2"}</style>'],
    ['<template>SOC 2</template>'],
    ['<p hidden>SOC 2</p>'],
    ['<!-- SOC 2 -->'],
    ['<input type="hidden" value="SOC 2">'],
    ['<input type="password" value="SOC 2">'],
    ['<p class="SOC 2" id="SOC 2" data-x="SOC 2">'],
    ['<meta name="viewport" content="SOC 2">'],
    ['<script type="module">const a = `SOC 2`</script>'],
  ])('leaves out what nobody sees: %s', async (html) => {
    expect(await page(html)).toEqual([]);
  });

  it.each([
    ['<p hidden="until-found">SOC 2</p>', '1:25 text SOC 2'],
    ['<img alt="SOC 2">', '1:11 alt SOC 2'],
    ['<p title="SOC 2"></p>', '1:11 title SOC 2'],
    ['<a aria-label="SOC 2"></a>', '1:16 label SOC 2'],
    ["<a aria-description='SOC 2'></a>", '1:22 text SOC 2'],
    ['<input placeholder="SOC 2">', '1:21 label SOC 2'],
    ['<input value="SOC 2">', '1:15 text SOC 2'],
    ['<input type="submit" value="SOC 2">', '1:29 label SOC 2'],
    ['<title>SOC 2</title>', '1:8 title SOC 2'],
    ['<meta name="description" content="SOC 2">', '1:35 meta SOC 2'],
    ['<meta property="og:title" content="SOC 2">', '1:36 meta SOC 2'],
    ['<meta name="twitter:image:alt" content="SOC 2">', '1:41 meta SOC 2'],
    ['<noscript>SOC 2</noscript>', '1:11 text SOC 2'],
    ['<iframe srcdoc="&lt;p>SOC 2"></iframe>', '1:23 text SOC 2'],
    ['<button>SOC 2</button>', '1:9 label SOC 2'],
    ['<nav><ul><li><a href="/">SOC 2</a></ul></nav>', '1:26 label SOC 2'],
    ['<summary>SOC 2</summary>', '1:10 heading SOC 2'],
    ['<pre>SOC 2</pre>', '1:6 code SOC 2'],
    ['<img src="/i/soc2-type%202.png?v=1">', '1:14 file-name soc2-type 2.png'],
    ['<a href="files/soc2.pdf">', '1:16 file-name soc2.pdf'],
    ['<script type="application/ld+json">{"name": "SOC\\u00202"}</script>', '1:46 data SOC 2'],
  ])('reads %s', async (html, expected) => {
    expect(await page(html)).toEqual([expected]);
  });

  it('says in which language something is', async () => {
    expect(await page('<html lang="de"><p>Eins<p lang="fr">Deux<p lang="">?a</html>')).toEqual([
      ...['1:20 text Eins [lang=de]', '1:37 text Deux [lang=fr]', '1:52 text ?a'],
    ]);
  });
});

describe('shadow roots that a page brings along', () => {
  it('are read, with the children where their slots are', async () => {
    const html = '<my-el><template shadowrootmode="open"><p>We are <slot></slot> now</p></template>SOC 2</my-el>';
    expect(await page(html)).toEqual(['1:43 text We are SOC 2 now']);
    expect(await placeOf('a.html', html, 'SOC 2')).toBe('1:82');
    expect(await placeOf('a.html', html, 'now')).toBe('1:64');
  });

  it('do not hide children for which there is no slot: older browsers show them', async () => {
    expect(await page('<my-el><template shadowrootmode="open"><p>A</p></template><p>B</p></my-el>')).toEqual([
      ...['1:43 text A', '1:62 text B'],
    ]);
  });
});

describe('places in a page', () => {
  it.each([
    ['after an entity', '<p>A&nbsp;&amp;&#x1F600; SOC 2', 'SOC 2', '1:26'],
    ['at an entity', '<p>A&amp;B', '&', '1:5'],
    ['after tags', '<p>We <b>are</b>\n <i>SOC</i> 2', '2', '2:13'],
    ['after a pair of surrogates', '<p>😀😀 SOC', 'SOC', '1:9'],
    ['after line ends of Windows', '<p>A\r\nB\r\n\tSOC', 'SOC', '3:2'],
    ['in an attribute after an entity', '<img\nalt="A &quot;SOC&quot;">', 'SOC', '2:14'],
    ['in an attribute without quotation marks', '<img alt=SOC>', 'SOC', '1:10'],
    [
      'in JSON-LD after escapes',
      '<script type="application/ld+json">\n{"name": "\\"A\\" SOC"}</script>',
      'SOC',
      '2:17',
    ],
    ['after a comment in a word', '<p>S<!-- x -->OC 2', 'OC 2', '1:15'],
    ['after a paragraph that a list ends', '<p>A<ul><li>B SOC</ul>', 'SOC', '1:15'],
  ])('are exact %s', async (_, html, words, place) => {
    expect(await placeOf('a.html', html, words)).toBe(place);
  });
});
