import type {} from 'mocha';

export interface PageOptions {
  /** Sent as Content-Security-Policy. */
  csp?: string;
  /** How many milliseconds later the server answers. */
  delay?: number;
  /** Further query parameters. */
  query?: Record<string, string>;
  /** The frame's `sandbox` attribute; with it the document is out of reach unless `allow-same-origin` is there. */
  sandbox?: string;
  width?: number;
  height?: number;
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** The test server under its other name, which is another origin to the browser. */
export const otherOrigin = `http://127.0.0.1:${location.port}`;

/** The address of a page under /test/pages or /examples, with what the server is asked to do. */
export function pageAddress(path: string, {csp, delay, query}: PageOptions = {}): string {
  const address = new URL(path, location.origin);
  for (const [name, value] of Object.entries({
    ...query,
    ...(csp ? {csp} : {}),
    ...(delay ? {delay: `${delay}`} : {}),
  })) {
    address.searchParams.set(name, value);
  }
  return address.href;
}

/** Opens a page in a frame, waits until it has loaded, and removes it after the test. */
export async function openPage(path: string, options: PageOptions = {}): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const {sandbox, width = 640, height = 480} = options;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.width = `${width}`;
  frame.height = `${height}`;
  frame.title = path;
  frame.src = pageAddress(path, options);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  frames.add(frame);
  document.body.append(frame);
  await loaded;
  return frame;
}

/** Loads a module into a page. */
export const loadScript = (document: Document, source: string) =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, {
      type: 'module',
      src: source,
      onload: () => resolve(),
      onerror: () => reject(new Error(source)),
    });
    document.head.append(script);
  });

/** A page of its own, with what it says on the console. */
export async function blankPage(body = '') {
  const frame = await openPage('/test/pages/blank.html');
  const {contentDocument, contentWindow} = frame;
  const said: string[] = [];
  for (const level of ['warn', 'error'] as const) {
    (contentWindow as unknown as {console: Console}).console[level] = (...parts: unknown[]) =>
      said.push(parts.join(' '));
  }
  contentWindow!.addEventListener('error', ({message}) => said.push(message));
  contentDocument!.body.innerHTML = body;
  return {document: contentDocument!, window: contentWindow!, said};
}
