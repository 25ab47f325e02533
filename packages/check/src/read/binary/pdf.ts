import {createRequire} from 'node:module';
import {Worker} from 'node:worker_threads';
import type {Passage} from '../../claims/types.js';
import {Introduction} from '../page/introduction.js';
import {Page} from '../page/page.js';
import {Unreadable} from '../unreadable.js';
import {blocksOf} from './pdf-lines.js';
import {WORKER, type PdfContent} from './pdf-worker.js';

const TIME_LIMIT = 60_000;
/** In MB. A PDF of 20 MB may hold pictures of any size, which are not decoded. */
const MEMORY_LIMIT = 1024;

/** A column of a page in the one number that a place is. */
export const PAGE_SIZE = 1_000_000;

/**
 * Reads the text of a PDF, in its own worker.
 *
 * @param name - The file.
 * @param bytes - Its content.
 * @param timeout - In milliseconds.
 * @returns What it says; a line is a page, and a column is a line on it.
 * @throws {Unreadable} For a PDF that is damaged, has a password, or has no text at all.
 */
export async function readPdf(name: string, bytes: Uint8Array, timeout = TIME_LIMIT): Promise<Passage[]> {
  const {pages, about, lang} = await contentOf(name, bytes, timeout);
  const at = (offset: number) => ({line: Math.floor(offset / PAGE_SIZE) + 1, column: (offset % PAGE_SIZE) + 1});
  const page = new Page({name, places: {at}});
  page.speak(lang);
  for (const [key, text] of about) {
    page.string({text, map: places(text.length, 0)}, key === 'Title' ? 'title' : 'meta');
  }
  const blocks = pages.flatMap((items, index) => blocksOf(items, index * PAGE_SIZE));
  const introduction = new Introduction();
  for (const {chunk, isHeading, isPoint} of blocks) {
    page.string(chunk, isHeading ? 'heading' : 'text', introduction.next(chunk.text, isPoint));
  }
  if (pages.length > 0 && blocks.length === 0) {
    throw new Unreadable(`${name} has no text, only pictures. Read it yourself, or save it with its text.`);
  }
  return page.end();
}

function places(length: number, at: number): number[] {
  return Array.from({length: length * 2}, (_, index) => (index % 2 ? at : index / 2));
}

type Answer = {readonly content: PdfContent} | {readonly problem: string; readonly message: string};

async function contentOf(name: string, bytes: Uint8Array, timeout: number): Promise<PdfContent> {
  const parser = createRequire(import.meta.url)
    .resolve('unpdf')
    .replace(/\.cjs$/, '.mjs');
  const worker = new Worker(WORKER, {
    eval: true,
    workerData: {bytes: Uint8Array.from(bytes), parser},
    resourceLimits: {maxOldGenerationSizeMb: MEMORY_LIMIT},
    stdout: true,
    stderr: true,
    execArgv: [],
  });
  try {
    const answer = await answerOf(name, worker, timeout);
    if ('content' in answer) return answer.content;
    if (answer.problem === 'PasswordException') {
      throw new Unreadable(`${name} has a password. Save it without one.`);
    }
    const reason = answer.message.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 200);
    throw new Unreadable(`${name} is damaged: ${reason}. Save it again from its source.`);
  } finally {
    await worker.terminate();
  }
}

function answerOf(name: string, worker: Worker, timeout: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Unreadable(`${name} takes longer than ${timeout / 1000} seconds to read. Split it.`));
    const timer = setTimeout(late, timeout);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      settle();
    };
    worker.once('message', (answer: Answer) => end(() => resolve(answer)));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      end(() => {
        const why =
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'takes too much memory to read' : `is damaged: ${error.message}`;
        reject(new Unreadable(`${name} ${why}. Save it again from its source.`, {cause: error}));
      }),
    );
    worker.once('exit', () => end(() => reject(new Unreadable(`${name} is damaged. Save it again from its source.`))));
  });
}
