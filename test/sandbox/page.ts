// The frame every sandbox page stands in, so that one sees at once: this is the stand-in, not the product.
import { html, raw } from 'hono/html';

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; max-width: 60rem; padding: 0 1rem 3rem; }
  .sandbox { border-bottom: 2px dashed; padding: .5rem 0; font-size: .875rem; }
  a { color: LinkText; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #8885; overflow-wrap: anywhere; }
  code { overflow-wrap: anywhere; }
  button, input, select { font: inherit; padding: .5rem .75rem; min-height: 44px; box-sizing: border-box; max-width: 100%; }
  form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 1rem 0; }
  label { display: grid; grid-template-columns: minmax(0, 1fr); gap: .25rem; max-width: 100%; }
  iframe { width: 100%; min-height: 32rem; border: 1px solid #8885; background: #fff; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #8885; padding: .75rem; }
`;

type Markup = ReturnType<typeof html>;

/** One whole page. `home` is the way back to the sandbox's index. */
export function page(title: string, body: Markup, home = '/'): Markup {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – Touchline sandbox</title>
    <style>${raw(STYLE)}</style>
  </head>
  <body>
    <p class="sandbox">Touchline sandbox: a stand-in for the outside world. <a href="${home}">All sandbox pages</a></p>
    <main><h1>${title}</h1>${body}</main>
  </body>
</html>`;
}
