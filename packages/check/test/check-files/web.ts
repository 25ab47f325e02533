import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {FETCH_LIMITS} from '../../src/check-files/addresses/fetch.js';
import type {JsonReport, sandbox} from './tools.js';

/** Servers on this machine, and the command that fetches from them. */
export function webFor(run: ReturnType<typeof sandbox>['run']) {
  const servers: Awaited<ReturnType<typeof serve>>[] = [];
  const limits = FETCH_LIMITS;
  const start = async (listener: RequestListener) => {
    const server = await serve(listener);
    servers.push(server);
    return server;
  };
  const check = async (args: readonly string[], given = limits) =>
    JSON.parse((await run([...args, '--format', 'json'], {limits: given})).output) as JsonReport;
  return {
    limits,
    start,
    check,
    whyOf: async (address: string, given = limits) => (await check([address], given)).unread.map(({why}) => why),
    /** A server of fixed pages, in which BASE is its own address. */
    pages: (bodies: Readonly<Record<string, string>>) =>
      start(({url, headers}, response) => {
        const body = Object.hasOwn(bodies, url!) ? bodies[url!]! : undefined;
        response.statusCode = body === undefined ? 404 : 200;
        response.setHeader('Content-Type', url!.endsWith('.txt') ? 'text/plain' : 'text/html; charset=utf-8');
        response.end(body?.replaceAll('BASE', `http://${headers.host}`));
      }),
    closeAll: () => Promise.all(servers.splice(0).map(({close}) => close())),
  };
}

/** A server on this machine, and what it was asked. */
async function serve(listener: RequestListener) {
  const requests: {path: string; headers: Readonly<Record<string, string | string[] | undefined>>}[] = [];
  let open = 0;
  const most = {open: 0};
  const server = createServer((request, response) => {
    requests.push({path: request.url!, headers: request.headers});
    open += 1;
    most.open = Math.max(most.open, open);
    response.once('close', () => (open -= 1));
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    requests,
    most,
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
