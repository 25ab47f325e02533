import {EM, type Step} from './typeface.js';

/** An outline and the position of its origin, in units of 1/EM, upwards from the baseline. */
export interface Placed {
  readonly steps: readonly Step[];
  readonly x: number;
  readonly y: number;
}

/**
 * Writes outlines as short as a path allows: on a grid, relative, and without letters that the previous one implies.
 *
 * @param outlines - The outlines.
 * @param grid - How many steps of the grid make an em.
 * @returns Path data, downwards from the baseline. Each number is the difference of two points on the grid, so rounding
 *   errors never add up.
 */
export function pathData(outlines: readonly Placed[], grid: number): string {
  const writer = new PathWriter();
  for (const {steps, x, y} of outlines) {
    const points = (values: readonly number[]): number[] =>
      values.map((value, index) => Math.round((index % 2 === 0 ? x + value : -y - value) * (grid / EM)));
    const line = steps.map(({type, values}) => ({type, values: points(values)}));
    line.forEach(({type, values}, index) => {
      // Closing draws the last line by itself.
      if (type !== 'L' || line[index + 1]?.type !== 'Z' || !writer.beganAt(values)) writer.step(type, values);
    });
  }
  return writer.data;
}

class PathWriter {
  data = '';
  #letter = '';
  #at: readonly [number, number] = [0, 0];
  #begin: readonly [number, number] = [0, 0];

  beganAt([x, y]: readonly number[]): boolean {
    return this.#begin[0] === x && this.#begin[1] === y;
  }

  step(type: Step['type'], values: readonly number[]): void {
    if (type === 'Z') {
      this.#write('z', []);
      this.#at = this.#begin;
      return;
    }
    const [fromX, fromY] = this.#at;
    const moves = values.map((value, index) => value - (index % 2 === 0 ? fromX : fromY));
    this.#at = [values.at(-2)!, values.at(-1)!];
    if (type === 'M') this.#begin = this.#at;
    if (type !== 'L') this.#write(type.toLowerCase(), moves);
    else if (moves[1] === 0 && moves[0] === 0) return;
    else if (moves[1] === 0) this.#write('h', moves.slice(0, 1));
    else if (moves[0] === 0) this.#write('v', moves.slice(1));
    else this.#write('l', moves);
  }

  #write(letter: string, numbers: readonly number[]): void {
    // A line to may follow a move to without its letter.
    const implied = letter === this.#letter ? letter !== 'z' && letter !== 'm' : this.#letter === 'm' && letter === 'l';
    if (!implied) this.data += letter;
    this.#letter = letter;
    numbers.forEach((number, index) => {
      const separated = number < 0 || (index === 0 && !implied);
      this.data += `${separated ? '' : ' '}${number}`;
    });
  }
}
