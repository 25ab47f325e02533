/** A file, or a part of it, that cannot be read. The message says why, and what to do. */
export class Unreadable extends Error {
  override readonly name: string = 'Unreadable';
}

/** A file of a kind that no reader reads, such as a film. In a folder, it is nothing to worry about. */
export class NoReader extends Unreadable {
  override readonly name = 'NoReader';
}
