/** A text on a page of a PDF, as it is drawn. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly endsLine: boolean;
}

/** What a PDF is made of. */
export interface PdfContent {
  readonly pages: readonly (readonly PdfText[])[];
  readonly lang: string | undefined;
  /** Title, subject and keywords. */
  readonly about: readonly (readonly [key: string, text: string])[];
}

/**
 * The program of the worker, which is stopped if it takes too long. It is text, so that it needs no file of its own wherever
 * this package is built or bundled.
 */
export const WORKER = `
const {parentPort, workerData} = require('node:worker_threads');
const {pathToFileURL} = require('node:url');
const quiet = () => {};
for (const key of ['log', 'info', 'warn', 'error']) console[key] = quiet;
(async () => {
  const {getDocumentProxy} = await import(pathToFileURL(workerData.parser).href);
  const pdf = await getDocumentProxy(workerData.bytes, {verbosity: 0, isEvalSupported: false, disableFontFace: true, stopAtErrors: false});
  const {info = {}} = await pdf.getMetadata().catch(() => ({}));
  const about = ['Title', 'Subject', 'Keywords'].flatMap((key) => (typeof info[key] === 'string' ? [[key, info[key]]] : []));
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const {items} = await page.getTextContent();
    pages.push(items.filter((item) => typeof item.str === 'string').map(({str, transform, width, height, hasEOL}) => ({
      text: str, x: transform[4], y: transform[5], width, size: Math.hypot(transform[2], transform[3]) || height, endsLine: hasEOL,
    })));
    page.cleanup();
  }
  parentPort.postMessage({content: {pages, about, lang: typeof info.Language === 'string' ? info.Language : undefined}});
})().catch((error) => parentPort.postMessage({problem: String(error && error.name), message: String(error && error.message)}));
`;
