import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';

/** What was published: a version with its package.json and its file. */
export interface Published {
  name: string;
  manifest: Record<string, unknown>;
  tarball: Buffer;
}

interface Document {
  name: string;
  versions: Record<string, Record<string, unknown>>;
  _attachments: Record<string, {data: string}>;
}

/** A registry of this machine: it takes packages, and knows them afterwards. */
export async function startRegistry() {
  const published: Published[] = [];
  const tokens: (string | undefined)[] = [];
  const server: Server = createServer((request, response) => {
    const name = decodeURIComponent(request.url!.slice(1).split('?')[0]!);
    if (request.method === 'PUT') {
      let body = '';
      request.on('data', (data: Buffer) => (body += data.toString()));
      request.on('end', () => {
        const {versions, _attachments} = JSON.parse(body) as Document;
        const [manifest] = Object.values(versions);
        const [file] = Object.values(_attachments);
        published.push({name, manifest: manifest!, tarball: Buffer.from(file!.data, 'base64')});
        tokens.push(request.headers.authorization);
        response.writeHead(201, {'content-type': 'application/json'}).end('{"ok":true}');
      });
      return;
    }
    const found = published.findLast((each) => each.name === name);
    if (!found) {
      response.writeHead(404, {'content-type': 'application/json'}).end('{"error":"not_found"}');
      return;
    }
    const version = String(found.manifest['version']);
    const document = {name, 'dist-tags': {latest: version}, versions: {[version]: found.manifest}};
    response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(document));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}/`, published, tokens, stop: () => new Promise((done) => server.close(done))};
}
