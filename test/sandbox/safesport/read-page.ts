// Which file answers which address of the stand-in, by path and Host header. Never reads outside its own table.
import { readFile } from 'node:fs/promises';

export interface Page {
  status: number;
  type: string;
  body: Buffer | string;
}

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

const near = (name: string): URL => new URL(`./pages/${name}`, import.meta.url);
const modules = (name: string): URL => new URL(`../../../node_modules/${name}`, import.meta.url);

const FILES: Record<string, { file: URL; type: string }> = {
  '/legacy/': { file: near('legacy.html'), type: HTML },
  '/absorb/': { file: near('absorb.html'), type: HTML },
  '/operator': { file: near('operator.html'), type: HTML },
  '/directory': { file: near('directory.html'), type: HTML },
  '/assets/legacy.js': { file: near('legacy.js'), type: SCRIPT },
  '/assets/absorb.js': { file: near('absorb.js'), type: SCRIPT },
  '/assets/absorb-views.js': { file: near('absorb-views.js'), type: SCRIPT },
  '/assets/absorb-combobox.js': { file: near('absorb-combobox.js'), type: SCRIPT },
  '/assets/operator.js': { file: near('operator.js'), type: SCRIPT },
  '/assets/absorb.css': { file: near('absorb.css'), type: STYLE },
  '/assets/legacy.css': { file: near('legacy.css'), type: STYLE },
  '/vendor/angular.js': { file: modules('angular/angular.min.js'), type: SCRIPT },
  '/vendor/angular-csp.css': { file: modules('angular/angular-csp.css'), type: STYLE },
  '/vendor/bootstrap.css': { file: modules('bootstrap/dist/css/bootstrap.min.css'), type: STYLE },
};

export async function readPage(pathname: string, host: string): Promise<Page> {
  const found = FILES[pathname] ?? FILES[homeOf(host)];
  if (!found || (/^\/(assets|vendor)\//.test(pathname) && !FILES[pathname])) {
    return { status: 404, type: 'text/plain', body: 'Not found' };
  }
  return { status: 200, type: found.type, body: await readFile(found.file) };
}

/** Any other path of a SafeSport host is its home page, as with the single-page sites it stands for. */
function homeOf(host: string): string {
  const name = host.replace(/:\d+$/, '');
  if (/(^|\.)safesporttrained\.org$|\.myabsorb\.com$/.test(name)) return '/absorb/';
  if (/(^|\.)safesport\.org$/.test(name)) return '/legacy/';
  return '/directory';
}
