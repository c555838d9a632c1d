// The leagues' own web sites: the pages of widget/demo with the snippet as a webmaster would have pasted it.
// It knows nothing of Touchline but the address of its embed script.
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { page } from '../page.ts';

const PAGES = new URL('../../../widget/demo/', import.meta.url).pathname;
const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
};

export interface LeagueSiteOptions {
  /** Where the Worker is reached, without a trailing slash. */
  readonly host: string;
  /** Name of an organization by its slug. */
  readonly organizations: Readonly<Record<string, string>>;
}

export function leagueSite({ host, organizations }: LeagueSiteOptions): Hono {
  const app = new Hono();
  app.get('/sites/:slug/', async (c) => {
    const name = organizations[c.req.param('slug')];
    if (name === undefined) return c.notFound();
    const pages = (await readdir(PAGES)).filter((file) => file.endsWith('.html')).map((file) => file.slice(0, -5));
    return c.html(page(name, html`<ul>${pages.map((slug) => html`<li><a href="${slug}">${slug}</a></li>`)}</ul>`));
  });
  app.get('/sites/:slug/:page', async (c) => {
    const { slug, page: asked } = c.req.param();
    const name = organizations[slug];
    const file = /^[a-z0-9-]+(\.(html|css|svg|js))?$/.test(asked) && (extname(asked) ? asked : `${asked}.html`);
    const text = name !== undefined && file ? await readFile(join(PAGES, file), 'utf8').catch(() => null) : null;
    if (name === undefined || !file || text === null) return c.notFound();
    const filled = text
      .replaceAll('{{HOST}}', host)
      .replaceAll('{{ORGANIZATION}}', slug)
      .replaceAll('{{ORGANIZATION_NAME}}', escapeHtml(name));
    return c.body(filled, 200, { 'content-type': CONTENT_TYPES[extname(file)] ?? 'text/plain' });
  });
  return app;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
