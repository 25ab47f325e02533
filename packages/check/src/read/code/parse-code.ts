import {parse, parseExpression as babelExpression, type ParserOptions, type ParserPlugin} from '@babel/parser';
import {tooDeep} from '../guard.js';
import {Unreadable} from '../unreadable.js';
import type {CodeNode} from './literals.js';

/** What a script is written in. */
export type Dialect = 'js' | 'ts' | 'tsx';

const COMMON: ParserOptions = {
  sourceType: 'module',
  errorRecovery: true,
  attachComment: false,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowNewTargetOutsideFunction: true,
  allowReturnOutsideFunction: true,
  allowSuperOutsideMethod: true,
  allowUndeclaredExports: true,
};

/** Tried one after another: JavaScript may be written with the types of Flow, and old scripts are no modules. */
const ATTEMPTS: Readonly<Record<Dialect, readonly (readonly ParserPlugin[])[]>> = {
  js: [
    ['jsx', 'decorators'],
    ['jsx', 'flow'],
    ['decorators-legacy', 'jsx'],
  ],
  ts: [
    ['typescript', 'decorators'],
    ['typescript', 'decorators-legacy'],
  ],
  tsx: [
    ['typescript', 'jsx', 'decorators'],
    ['typescript', 'jsx', 'decorators-legacy'],
  ],
};

/**
 * Parses a script.
 *
 * @param name - The file.
 * @param code - The script.
 * @param dialect - What it is written in.
 * @param firstLine - The line on which it begins.
 * @returns Its tree.
 * @throws {Unreadable} For what is no script.
 */
export function parseScript(name: string, code: string, dialect: Dialect, firstLine = 1): CodeNode {
  return firstThatWorks(name, dialect, firstLine, (plugins) =>
    parse(code, {...COMMON, plugins: [...plugins]}),
  ) as unknown as CodeNode;
}

/**
 * Parses an expression in a template.
 *
 * @param name - The file.
 * @param code - The expression.
 * @param firstLine - The line on which it begins.
 * @returns Its tree.
 * @throws {Unreadable} For what is no expression.
 */
export function parseExpression(name: string, code: string, firstLine = 1): CodeNode {
  return firstThatWorks(name, 'tsx', firstLine, (plugins) =>
    babelExpression(code, {...COMMON, plugins: [...plugins]}),
  ) as unknown as CodeNode;
}

function firstThatWorks<T>(
  name: string,
  dialect: Dialect,
  firstLine: number,
  attempt: (plugins: readonly ParserPlugin[]) => T,
): T {
  let first: unknown;
  for (const plugins of ATTEMPTS[dialect]) {
    try {
      return attempt(plugins);
    } catch (error) {
      if (error instanceof RangeError) throw tooDeep(name);
      first ??= error;
    }
  }
  const {message, loc} = first as Error & {loc?: {line: number}};
  const line = loc === undefined ? '' : `, line ${loc.line + firstLine - 1}`;
  const reason = message
    .replace(/\s*\(\d+:\d+\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');
  throw new Unreadable(`${name} cannot be read as a script${line}: ${reason}. Correct it there, or leave it out.`);
}
