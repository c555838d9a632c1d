// The pages of the grid's bench, built as one would for a website, and served from this machine.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';

const PAGE = (name: string) => `<!doctype html><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="${name}.css"><style>#box{width:1000px;height:600px}.grid{display:block;height:600px;overflow:auto}.row{display:flex;height:52px;width:100%}.cell{width:120px}</style>
<div id="box"></div><script type="module" src="${name}.js"></script>`;

export interface GridPages {
  readonly url: string;
  close(): Promise<void>;
}

/** @param names of files in `grid/` */
export async function serveGridPages(names: readonly string[]): Promise<GridPages> {
  const folder = await mkdtemp(join(tmpdir(), 'touchline-grid-bench-'));
  for (const name of names) await buildPage(folder, name);
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://bench').pathname.slice(1);
    if (!extname(path)) return response.setHeader('content-type', 'text/html').end(PAGE(path));
    const bytes = await readFile(join(folder, path)).catch(() => '');
    response.setHeader('content-type', extname(path) === '.css' ? 'text/css' : 'text/javascript').end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const buildPage = (folder: string, name: string) =>
  build({
    root: join(import.meta.dirname, 'grid'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'grid', `${name}.ts`),
        output: {
          entryFileNames: `${name}.js`,
          assetFileNames: `${name}[extname]`,
          chunkFileNames: `${name}-[hash].js`,
        },
      },
    },
  });
