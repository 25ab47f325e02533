/** A place as editors count it. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Tells lines and columns of offsets. */
export interface Places {
  readonly at: (offset: number) => Place;
}

/**
 * The lines of a text.
 *
 * @param source - The text, without a byte order mark.
 * @returns Lines and columns in UTF-16 units, from 1. They are only counted when the first is asked for.
 */
export function placesIn(source: string): Places {
  let starts: number[] | undefined;
  return {
    at(offset) {
      starts ??= lineStarts(source);
      const inside = Math.min(Math.max(offset, 0), source.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= inside) low = middle;
        else high = middle - 1;
      }
      return {line: low + 1, column: inside - starts[low]! + 1};
    },
  };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (const {index, 0: end} of source.matchAll(/\r\n|[\n\r]/g)) starts.push(index + end.length);
  return starts;
}
