import {execFileSync} from 'node:child_process';

/**
 * Asks git for a list. Its answer needs `-z` among the arguments.
 *
 * @param {string} cwd - a folder of the repository
 * @param {string[]} args
 * @returns {string[]} nothing where git has no answer, as in a copy without history
 */
export function git(cwd, ...args) {
  try {
    return execFileSync('git', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
      .split('\0')
      .filter(Boolean);
  } catch {
    return [];
  }
}
