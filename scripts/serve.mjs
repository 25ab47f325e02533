// npm start: shows the examples, from the sources. PORT chooses the port; the next free one is taken.
import {realpathSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {serve} from './serve/server.mjs';

export {serve};

async function main() {
  try {
    const {address} = await serve({port: readPort(process.env.PORT ?? '8080'), watch: true});
    console.log(`Harmony trust badges: ${address}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Error(`PORT must be a number from 0 to 65535, but is “${text}”.`);
  return port;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
