// Serves the fixture pages on the SafeSport hosts over https: /kits/<name> (bundled from npm), /page with any given body.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { type Door, openDoor } from '../sandbox/safesport/open-door.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/extension/', import.meta.url));
const THEME = fileURLToPath(
  new URL('../../node_modules/@angular/material/prebuilt-themes/azure-blue.css', import.meta.url),
);

export interface FixtureSite extends Door {
  /** What https://safesporttrained.org/page shows from now on. */
  page: string;
}

export async function startFixtureSite(): Promise<FixtureSite> {
  const scripts = new Map<string, Promise<string>>();
  const door = await openDoor(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const [, folder, name] = pathname.split('/');
    if (folder === 'kit.js' && name) {
      if (!scripts.has(name)) scripts.set(name, bundleKit(name));
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(await scripts.get(name));
      return;
    }
    response.writeHead(200, {
      'content-type': folder === 'theme.css' ? 'text/css' : 'text/html; charset=utf-8',
      ...(folder === 'sandboxed' && { 'content-security-policy': 'sandbox allow-scripts' }),
    });
    if (folder === 'theme.css') response.end(await readFile(THEME));
    else if (folder === 'kits') response.end(pageOf(`<script src="/kit.js/${name}"></script>`));
    else if (folder === 'foreign') response.end(await readFile(`${FIXTURES}foreign/${name}`));
    else response.end(folder === 'page' || folder === 'sandboxed' ? pageOf(site.page) : pageOf('<p>Welcome</p>'));
  });
  const site: FixtureSite = { ...door, page: '' };
  return site;
}

const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Fixture</title><link rel="stylesheet" href="/theme.css"></head><body>${body}</body></html>`;

/** A kit's style sheet comes with its script. */
const styles: Plugin = {
  name: 'styles',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const css = JSON.stringify(await readFile(path, 'utf8'));
      return {
        contents: `document.head.append(Object.assign(document.createElement('style'), { textContent: ${css} }));`,
      };
    });
  },
};

async function bundleKit(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${FIXTURES}kits/${file}`],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    plugins: [styles],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
