// What our own pages may do, as browsers hold them to it: their own scripts and styles, their own server, and nothing else. One text for pages
// that are files and for pages that an organization's sites may frame.

/** @param framedBy sources of `frame-ancestors`. @param shows what the page shows of files it fetched: a PDF in a frame. */
export const pagePolicy = (framedBy: string, shows: 'pictures' | 'files' = 'pictures'): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    `frame-src ${shows === 'files' ? 'blob:' : "'none'"}`,
    `object-src ${shows === 'files' ? 'blob:' : "'none'"}`,
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');
