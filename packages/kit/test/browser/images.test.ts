import {expect} from 'chai';
import {KIT, readKitIndex, type KitFile} from '../helpers/kit.js';
import {pageAddress} from '../../../../test/helpers/pages.js';

/** What GitHub's image proxy sends along. */
const PROXY_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
/** Of 255, averaged over a block of 16 by 16 pixels: the difference if two rasterisers smooth a line differently. */
const TOLERANCE = 12;
const BLOCK = 16;

const {files} = await readKitIndex();
const drawings = files.filter(({form, type}) => form === 'image' && type === 'image/svg+xml');
/** Every language once in light, and one of each script in the other themes. */
const compared = drawings.filter(({theme, locale}) => theme === 'light' || ['en', 'ar', 'ja'].includes(locale));

async function load(path: string, csp?: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = csp ? pageAddress(`${KIT}/${path}`, {csp}) : `${KIT}/${path}`;
  await image.decode();
  return image;
}

/** What an image looks like: grey values, averaged over blocks, so that only what differs in shape or place counts. */
function blocksOf(image: HTMLImageElement, {width, height}: KitFile): number[] {
  const canvas = Object.assign(document.createElement('canvas'), {width: width!, height: height!});
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'rgb(128 128 128)';
  context.fillRect(0, 0, width!, height!);
  context.drawImage(image, 0, 0, width!, height!);
  const {data} = context.getImageData(0, 0, width!, height!);
  const columns = Math.ceil(width! / BLOCK);
  const sums = Array.from({length: columns * Math.ceil(height! / BLOCK)}, () => 0);
  for (let y = 0; y < height!; y += 1) {
    for (let x = 0; x < width!; x += 1) {
      const at = (y * width! + x) * 4;
      sums[Math.floor(y / BLOCK) * columns + Math.floor(x / BLOCK)]! += (data[at]! + data[at + 1]! + data[at + 2]!) / 3;
    }
  }
  return sums.map((sum) => sum / BLOCK ** 2);
}

const farthest = (one: number[], other: number[]) =>
  one.reduce((most, value, index) => Math.max(most, Math.abs(value - other[index]!)), 0);

describe('the images', () => {
  it('are there for every design, theme and language', () => {
    expect(drawings).to.have.length(4 * 3 * 13);
  });

  for (const file of compared) {
    it(`${file.path} looks here as the PNG does, by way of an image proxy`, async () => {
      const [drawn, picture] = await Promise.all([
        load(file.path, PROXY_POLICY),
        load(file.path.replace(/svg$/, '2x.png')),
      ]);
      expect([drawn.naturalWidth, drawn.naturalHeight]).to.deep.equal([file.width, file.height]);
      expect([picture.naturalWidth, picture.naturalHeight]).to.deep.equal([file.width! * 2, file.height! * 2]);
      expect(farthest(blocksOf(drawn, file), blocksOf(picture, file))).to.be.at.most(TOLERANCE);
    });
  }

  it('would not pass for one another', async () => {
    const badge = (locale: string) => drawings.find(({path}) => path === `${locale}/soc2-type1-badge.card.light.svg`)!;
    const [english, german] = [badge('en'), badge('de')];
    const [one, other] = [await load(english.path), await load(german.path.replace(/svg$/, '2x.png'))];
    expect(farthest(blocksOf(one, english), blocksOf(other, english))).to.be.above(TOLERANCE * 2);
  });
});
