import {command} from './commands.js';
import {nextFrame} from './wait.js';

/** A box in CSS pixels, relative to the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ScreenshotOptions {
  clip?: Box;
  selector?: string;
  element?: Element;
}

function boxOf({clip, selector, element}: ScreenshotOptions): Box {
  if (clip) return clip;
  const target = element ?? (selector ? document.querySelector(selector) : undefined);
  if (target === null) throw new Error(`Nothing fits the selector ${selector}.`);
  return target?.getBoundingClientRect() ?? {x: 0, y: 0, width: innerWidth, height: innerHeight};
}

/** The browsers only take pictures of the viewport: what lies outside would silently be missing. */
function assertVisible({x, y, width, height}: Box): void {
  if (width > 0 && height > 0 && x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight) return;
  throw new Error(`The box ${x},${y} ${width}×${height} is not within the viewport ${innerWidth}×${innerHeight}.`);
}

async function draw(
  options: ScreenshotOptions,
): Promise<{canvas: HTMLCanvasElement; context: CanvasRenderingContext2D}> {
  const box = boxOf(options);
  assertVisible(box);
  // A picture shows the last frame that was painted, which may be older than the last change.
  await nextFrame();
  const base64 = await command<string>('screenshot');
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(box.width);
  canvas.height = Math.round(box.height);
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('This browser has no 2D canvas.');
  context.drawImage(picture, -Math.round(box.x), -Math.round(box.y));
  return {canvas, context};
}

/** A picture of the viewport, or of a part of it, as PNG in base64. Every engine. */
export async function screenshot(options: ScreenshotOptions = {}): Promise<string> {
  const {canvas} = await draw(options);
  return canvas.toDataURL('image/png').replace(/^data:[^,]*,/, '');
}

/** The pixels of the viewport, or of a part of it. Every engine. */
export async function pixels(options: ScreenshotOptions = {}): Promise<ImageData> {
  const {canvas, context} = await draw(options);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** How many pixels differ by more than `tolerance` in a channel. Pictures of two sizes differ in every pixel. */
export function differentPixels(first: ImageData, second: ImageData, tolerance = 0): number {
  if (first.width !== second.width || first.height !== second.height) {
    return Math.max(first.width * first.height, second.width * second.height);
  }
  let count = 0;
  for (let pixel = 0; pixel < first.data.length; pixel += 4) {
    const differs = [0, 1, 2].some(
      (channel) => Math.abs((first.data[pixel + channel] ?? 0) - (second.data[pixel + channel] ?? 0)) > tolerance,
    );
    if (differs) count += 1;
  }
  return count;
}
