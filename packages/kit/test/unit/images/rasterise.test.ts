import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {rasterise} from '../../../src/node/rasterise.js';
import {DESIGNS, draw, factsId} from './renderer.js';
import {resvg} from './pixels.js';

async function decode(png: Buffer): Promise<Uint8Array> {
  return new Uint8Array(await sharp(png).ensureAlpha().raw().toBuffer());
}

const about = {title: 'A <title>', text: 'One\nTwo & three', factsId, locale: 'de'};

describe('rasterise', () => {
  it.each(DESIGNS.flatMap((design) => [1, 2, 3].map((scale) => [design, scale] as const)))(
    'draws %s at %i× as exactly as another rasteriser',
    async (design, scale) => {
      const {svg, width, height} = draw(design, {locale: 'ar', theme: 'light'});
      const png = await rasterise(svg, {...about, scale});
      const {width: wide, height: high} = await sharp(png).metadata();
      expect([wide, high]).toEqual([width * scale, height * scale]);
      const [ours, theirs] = [await decode(png), resvg(svg, width * scale).data];
      let difference = 0;
      // Where nothing is drawn, colours do not matter.
      ours.forEach((value, index) => {
        if (ours[index | 3] !== 0 || theirs[index | 3] !== 0) difference += Math.abs(value - theirs[index]!);
      });
      // A pill that is one pixel out of place would be at 15. How much ink a pill has depends on its date.
      expect(difference / ours.length).toBeLessThan(4);
    },
  );

  it('gives the same bytes for the same input', async () => {
    const {svg} = draw('soc2-badge.card', {locale: 'en', theme: 'dark'});
    expect(await rasterise(svg, {...about, scale: 2})).toEqual(await rasterise(svg, {...about, scale: 2}));
  });

  it('keeps the colours of the theme, with few others', async () => {
    const {svg} = draw('soc2-badge.card', {locale: 'en', theme: 'dark'});
    const pixels = await decode(await rasterise(svg, {...about, scale: 1}));
    const colours = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) colours.add(Buffer.from(pixels.subarray(at, at + 4)).toString('hex'));
    expect(colours.size).toBeLessThanOrEqual(16);
    for (const colour of ['151d2cff', 'e8edf5ff', '9fadc2ff', '12332dff', '2b3648ff']) {
      expect(colours).toContain(colour);
    }
  });

  it('writes title, text, language and facts into the file', async () => {
    const {svg} = draw('soc2-badge.pill', {locale: 'de', theme: 'light'});
    const {xmpAsString} = await sharp(await rasterise(svg, {...about, scale: 1})).metadata();
    expect(xmpAsString).toContain('<rdf:li xml:lang="de">A &lt;title&gt;</rdf:li>');
    expect(xmpAsString).toContain('One&#10;Two &amp; three');
    expect(xmpAsString).toContain(`<dc:identifier>${factsId}</dc:identifier>`);
  });
});
