import {ChunkBuilder, sourceOf, type Chunk} from '../text/chunk.js';

/**
 * What the text between tags of JSX comes to: line breaks, and white space beside them, are for the editor.
 *
 * @param chunk - The text, with its character references read.
 * @returns What is shown.
 */
export function jsxText(chunk: Chunk): Chunk {
  const {text} = chunk;
  if (!/[\n\r]/.test(text)) return chunk;
  const builder = new ChunkBuilder();
  let from = 0;
  const lines = [...text.matchAll(/([^\n\r]*)(\r\n|[\n\r]|$)/g)];
  for (const [index, match] of lines.entries()) {
    const line = match[1]!;
    const isLast = index === lines.length - 1 || match[2] === '';
    const lead = index === 0 ? 0 : /^[\t ]*/.exec(line)![0].length;
    const trail = isLast ? 0 : /[\t ]*$/.exec(line)![0].length;
    if (line.length - trail > lead) {
      if (builder.length > 0) builder.put(' ', sourceOf(chunk, Math.max(from - 1, 0)));
      builder.add(chunk, from + lead, from + line.length - trail);
    }
    from += match[0].length;
    if (isLast) break;
  }
  return builder.chunk();
}
