import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** Everything in Markdown that people read here. */
export const documents = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];
