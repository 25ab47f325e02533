import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {KitFile, KitIndex} from '../helpers/kit.js';

/** The kit of the bundled facts, which `npm test` makes with the command. */
export const KIT = 'packages/kit/kit';

/** What it says is in it. */
export const index = JSON.parse(readFileSync(join(KIT, 'index.json'), 'utf8')) as KitIndex;

/** Version and digest, as every form carries them. */
export const factsId = `${index.facts.version} ${index.facts.digest}`;

export const locales = [...new Set(index.files.map(({locale}) => locale))];

export const bytesOf = ({path}: Pick<KitFile, 'path'>) => readFileSync(join(KIT, path));
export const textOf = (file: Pick<KitFile, 'path'>) => bytesOf(file).toString();

/** The files of a form, or of several. */
export const ofForm = (...forms: string[]) => index.files.filter(({form}) => forms.includes(form));
