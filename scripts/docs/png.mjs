import {crc32, deflateSync, inflateSync} from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Colours nearer to each other than this look alike (in steps of 256, over all three channels). */
const ALIKE = 10;

/**
 * Makes a screenshot small enough to commit: 256 colours instead of millions, which is enough for text on plain surfaces.
 *
 * @param {Buffer} png - as Chromium writes it: eight bits a channel, not interlaced
 * @returns {Buffer} a PNG with a palette
 */
export function shrinkPng(png) {
  const {width, height, pixels} = decode(png);
  const {palette, indexOf} = choosePalette(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < pixels.length; i += 1) {
    // Every row begins with the number of its filter, and 0, none, suits a palette best.
    rows[i + Math.floor(i / width) + 1] = indexOf.get(pixels[i]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const channels = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function distance(a, b) {
  const [red, green, blue] = channels(a);
  const [otherRed, otherGreen, otherBlue] = channels(b);
  return Math.abs(red - otherRed) + Math.abs(green - otherGreen) + Math.abs(blue - otherBlue);
}

/** The most frequent colours that do not look alike; every other colour goes to the nearest of them. */
function choosePalette(pixels) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const colours = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = [];
  for (const colour of colours) {
    if (palette.length === 256) break;
    if (palette.every((chosen) => distance(chosen, colour) >= ALIKE)) palette.push(colour);
  }
  const nearest = (colour) =>
    palette.reduce(
      (best, chosen, index) => (distance(chosen, colour) < distance(palette[best], colour) ? index : best),
      0,
    );
  return {palette, indexOf: new Map(colours.map((colour) => [colour, nearest(colour)]))};
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, check]);
}

/** Undoes the compression and the filter of each row. */
function decode(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const size = {2: 3, 6: 4}[png[25]];
  if (png[24] !== 8 || size === undefined || png[28] !== 0) {
    throw new Error('This is not a PNG as Chromium writes them.');
  }
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
  }
  const data = inflateSync(Buffer.concat(parts));
  const stride = width * size;
  let above = new Uint8Array(stride);
  const pixels = new Uint32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)];
    const row = new Uint8Array(data.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let x = 0; x < stride; x += 1) {
      const left = x < size ? 0 : row[x - size];
      const corner = x < size ? 0 : above[x - size];
      row[x] += [0, left, above[x], (left + above[x]) >> 1, paeth(left, above[x], corner)][filter];
    }
    for (let x = 0; x < width; x += 1) {
      pixels[y * width + x] = (row[x * size] << 16) | (row[x * size + 1] << 8) | row[x * size + 2];
    }
    above = row;
  }
  return {width, height, pixels};
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
