import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {bytesOf, index, KIT, locales, ofForm, textOf} from './files.js';

const ELEMENTS = ['soc2-badge', 'security-summary', 'subprocessor-list'];
const LIMITS = [80, 100, 200, 220, 250, 500, 1000, 5000];

describe('index.json of a kit', () => {
  it('lists every file of the kit, and no other', () => {
    const found = readdirSync(KIT, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) =>
        join(parentPath, name)
          .slice(KIT.length + 1)
          .replaceAll('\\', '/'),
      )
      .filter((path) => path !== 'index.json');
    expect(index.files.map(({path}) => path)).toEqual(found.sort());
  });

  it('tells the size and the digest of each', () => {
    for (const file of index.files) {
      const bytes = bytesOf(file);
      expect(file.bytes, file.path).toBe(bytes.length);
      expect(file.sha256, file.path).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('has every form of every element in thirteen languages', () => {
    expect(locales).toHaveLength(13);
    const count: Record<string, number> = {
      html: 6,
      'safe-html': 3,
      'reduced-html': 3,
      markdown: 3,
      'image-markdown': 4,
      'png-markdown': 4,
      text: ELEMENTS.length * LIMITS.length,
      iframe: 9,
      'json-ld': 3,
      cyclonedx: 1,
      llms: 1,
      wording: 1,
      // Card, pill and two documents, in three themes, as SVG and PNG; in light, also a PNG as large as it is shown.
      image: 4 * (3 * 2 + 1),
      'listing-image': ELEMENTS.length * 4,
    };
    for (const locale of locales) {
      const forms = index.files.filter((file) => file.locale === locale).map(({form}) => form);
      expect(
        Object.fromEntries(Object.keys(count).map((form) => [form, forms.filter((each) => each === form).length])),
      ).toEqual(count);
      expect(new Set(forms)).toEqual(new Set(Object.keys(count)));
    }
  });

  it('tells the true size of each image, and what to say in its place', async () => {
    for (const file of ofForm('image', 'listing-image')) {
      const {width, height, scale = 1, alt} = file;
      if (file.path.endsWith('.png')) {
        const {width: wide, height: high, format} = await sharp(bytesOf(file)).metadata();
        expect({wide, high, format}, file.path).toEqual({wide: width! * scale, high: height! * scale, format: 'png'});
      } else {
        expect(textOf(file), file.path).toContain(`width="${width}" height="${height}"`);
      }
      expect(alt, file.path).toMatch(/\p{L}/u);
    }
    const sizes = ofForm('listing-image').map(({width, height}) => `${width}x${height}`);
    expect([...new Set(sizes)].sort()).toEqual(['1280x800', '1600x900', '1840x900', '700x467']);
  });

  it('counts the characters of each text as its reader would, and none is too long', () => {
    const texts = ofForm('text');
    expect([...new Set(texts.map(({limit}) => limit))].sort((one, other) => one! - other!)).toEqual(LIMITS);
    for (const file of texts) {
      const characters = [...new Intl.Segmenter(file.locale).segment(textOf(file))].length;
      expect(file.graphemes, file.path).toBe(characters);
      expect(characters, file.path).toBeLessThanOrEqual(file.limit!);
    }
  });

  it('publishes the hash of every style sheet in the HTML', () => {
    const styleOf = (html: string) => [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css!);
    const hash = (css: string) => `sha256-${createHash('sha256').update(css).digest('base64')}`;
    for (const file of ofForm('html')) {
      expect(styleOf(textOf(file)).map(hash), file.path).toEqual([index.styles[file.element!]]);
    }
    for (const file of ofForm('iframe')) {
      expect(styleOf(textOf(file)).map(hash), file.path).toEqual([index.styles['iframe']]);
      expect(textOf(file)).toContain(`style-src '${index.styles['iframe']!}'`);
    }
  });

  it('names a type for each, and themes and variants where there are any', () => {
    for (const {path, type} of index.files) expect(type, path).toMatch(/^(?:text|image|application)\//);
    const themes = (form: string) => [...new Set(ofForm(form).map(({theme}) => theme))].sort();
    expect(themes('image')).toEqual(['dark', 'light', 'mono']);
    expect(themes('listing-image')).toEqual(['light']);
    expect(themes('iframe')).toEqual(['auto', 'dark', 'light']);
    expect([...new Set(ofForm('html').map(({variant}) => variant))].sort()).toEqual(
      ['card', 'compact', 'full', 'inline', 'pill', undefined].sort(),
    );
  });
});
