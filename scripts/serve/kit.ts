import {fileURLToPath} from 'node:url';
import type {ModuleRunner} from 'vite/module-runner';
import type {KitFile} from '../../packages/kit/src/index.js';

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Images that a kit has only on request. Here, anybody can request them. */
const ON_REQUEST = {scales: [1, 3], listingThemes: ['dark']} as const;

/** A file to send. */
export interface Answer {
  readonly type: string;
  readonly body: Uint8Array | string;
}

/** The kit of the bundled facts. */
export interface Kit {
  /**
   * - `index.json` has the id of the facts, the languages, and the hashes of styles;
   * - `de/index.json` lists the files of a language, without what can only be measured on them;
   * - any other path is a file of the kit, which is made now.
   *
   * @returns Undefined if there is no such file.
   */
  answer(path: string): Promise<Answer | undefined>;
}

/**
 * @param runner - Has the sources as they are now.
 * @returns The kit. What was made once is kept.
 */
export async function openKit(runner: ModuleRunner): Promise<Kit> {
  const kit = await runner.import<typeof import('../../packages/kit/src/index.js')>(
    inRepository('packages/kit/src/index.ts'),
  );
  const content = await runner.import<typeof import('../../src/content/index.js')>(
    inRepository('src/content/index.ts'),
  );
  const locales = content.availableLocales();
  const filesOf = once(async (locale) => {
    const files = await kit.kitFiles({facts: null, locale, today: today(), ...ON_REQUEST});
    return new Map(files.map((file) => [file.path, file]));
  });
  const bytesOf = once(async (path) => {
    const [locale = ''] = path.split('/');
    return (await filesOf(locale)).get(path)?.make();
  });

  function index() {
    const [badge] = kit.describeAll({facts: null, locale: 'en'});
    const [version, digest] = badge!.factsId.split(' ');
    return {facts: {version, digest}, styles: kit.styleHashes(), locales};
  }

  return {
    async answer(path) {
      if (path === 'index.json') return json(index());
      const [locale = '', name] = path.split('/');
      if (!locales.includes(locale)) return undefined;
      if (name === 'index.json') return json([...(await filesOf(locale)).values()].map(listed));
      const body = await bytesOf(path);
      return body && {type: kit.typeOf(path), body};
    },
  };

  function listed({make: _make, ...facts}: KitFile) {
    return {...facts, type: kit.typeOf(facts.path)};
  }
}

const json = (value: unknown): Answer => ({type: 'application/json', body: JSON.stringify(value)});

/** Whoever asks while something is being made waits for the same result. */
function once<Value>(make: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** Today's date in the time zone of this computer, as Swedish writes it: `YYYY-MM-DD`. */
function today() {
  return new Intl.DateTimeFormat('sv').format(new Date()) as `${number}-${number}-${number}`;
}
