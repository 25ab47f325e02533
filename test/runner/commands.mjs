import * as chromium from './chromium-commands.mjs';
import * as firefox from './firefox-commands.mjs';
import * as webkit from './webkit-commands.mjs';

const IMPLEMENTATIONS = {chromium, firefox, webkit};

/**
 * The commands of test/helpers/commands.ts, of which each engine provides those that it can carry out.
 *
 * @param {{ engine: string, declined: Set<string>, log: ReturnType<import('./request-log.mjs').requestLog> }} options
 */
export function commandsPlugin({engine, declined, log}) {
  const shared = {
    declined: ({session}) => {
      declined.add(session.id);
    },
    requestsMark: () => log.mark(),
    requestsSince: ({payload}) => log.since(payload),
  };
  return {
    name: 'harmony-commands',
    async executeCommand({command, payload, session}) {
      const [prefix, name] = command.split(':');
      if (prefix !== 'harmony') return undefined;
      const run = shared[name] ?? IMPLEMENTATIONS[engine][name];
      if (!run) throw new Error(`The command "${name}" does not exist in ${engine}: define this test with onlyIn().`);
      // Web Test Runner takes "no result" for "no such command", so there always is one.
      return {value: (await run({session, payload})) ?? null};
    },
  };
}
