import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a folder of plain files on the first free port from `port` upwards (0: any free port), on this machine only;
 * as static hosts do, it answers with the folder's `404.html` where there is no file.
 * @param {string} folder
 * @param {number} port
 * @param {string} [base] sub-path under which the folder appears, such as `/seed-corn`
 * @param {Record<string, string>} [headers] sent with every answer
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serve(folder, port, base = '', headers = {}) {
  const files = sirv(folder, { dev: true, etag: true });
  const unknown = join(folder, '404.html');
  const server = createServer((request, response) => {
    const missing = () => {
      response.statusCode = 404;
      if (existsSync(unknown)) {
        response.setHeader('content-type', 'text/html;charset=utf-8');
        createReadStream(unknown).pipe(response);
      } else response.end('Not found');
    };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!request.url?.startsWith(`${base}/`)) return missing();
    request.url = request.url.slice(base.length);
    files(request, response, missing);
  });
  return new Promise((resolve, reject) => {
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < 65535) server.listen(++port, '127.0.0.1');
      else reject(error);
    });
    server.on('listening', () => {
      const bound = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({
        address: `http://localhost:${bound.port}${base}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          })
      });
    });
    server.listen(port, '127.0.0.1');
  });
}
