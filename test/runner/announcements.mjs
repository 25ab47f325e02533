const TYPE = 'harmony-test-begins';

/**
 * A module of the page that hosts a test file: it tells this process of each test that begins. Over the socket, because
 * tests count requests.
 */
export const ANNOUNCE = `
  import {sendMessage} from '/__web-dev-server__web-socket.js';
  const file = window.__WTR_CONFIG__.testFile.split('?')[0].slice(1);
  const announce = (title) => void sendMessage({type: '${TYPE}', file, title});
  announce('(loading)');
  // Web Test Runner keeps Mocha's runner under this name before its first test begins.
  Object.defineProperty(window, '__WTR_MOCHA_RUNNER__', {
    set(runner) {
      for (const event of ['suite', 'test']) runner.on(event, (begun) => announce(begun.fullTitle()));
    },
  });`;

/**
 * Says which test the browser has begun.
 *
 * @param {{ engine: string, progress: import('../../scripts/test-runner/progress.mjs').Progress }} options
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function announcements({engine, progress}) {
  return {
    name: 'harmony-announcements',
    serverStart({webSockets}) {
      webSockets.on('message', ({data}) => {
        if (data.type === TYPE) progress.set(engine, `${engine}: ${data.file} > ${data.title}`);
      });
    },
  };
}
