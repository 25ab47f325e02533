/** No more than this is read from one file or from standard input: as much as the readers take. */
export const FILE_LIMIT = 20 * 1024 * 1024;

/**
 * Reads a stream to its end, if that comes soon enough.
 *
 * @param chunks - The stream; it is ended when it has given too much.
 * @param limit - The number of bytes it may give.
 * @returns Its bytes; undefined if there are more.
 * @throws {Error} What the stream throws.
 */
export async function readLimited(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    read.push(chunk);
  }
  return Buffer.concat(read);
}
