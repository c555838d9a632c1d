// Writes pictures into a PDF, a page each, by hand: a PDF may hold a JPEG as it is, so no library is needed. Pure.

export interface JpegPage {
  readonly jpeg: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** The longer side of a sheet of letter paper, in points: a page opens at a size one can read. */
const LONGER_SIDE_POINTS = 792;

export const writePdf = (pages: readonly JpegPage[]): Blob => {
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  const offsets: number[] = [];
  let at = 0;
  const put = (part: string | Uint8Array<ArrayBuffer>) => {
    parts.push(part);
    at += part.length;
  };
  const object = (...body: (string | Uint8Array<ArrayBuffer>)[]) => {
    offsets.push(at);
    put(`${offsets.length} 0 obj\n`);
    body.forEach(put);
    put('\nendobj\n');
  };
  const stream = (dictionary: string, bytes: string | Uint8Array<ArrayBuffer>) =>
    object(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, bytes, '\nendstream');

  put('%PDF-1.4\n');
  object('<< /Type /Catalog /Pages 2 0 R >>');
  // Objects 1 and 2, then three a page: the page, what is drawn, the picture.
  const pageIds = pages.map((_, index) => `${3 + index * 3} 0 R`).join(' ');
  object(`<< /Type /Pages /Kids [${pageIds}] /Count ${pages.length} >>`);
  for (const [index, { jpeg, width, height }] of pages.entries()) {
    const scale = LONGER_SIDE_POINTS / Math.max(width, height);
    const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
    const first = 3 + index * 3;
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${first + 1} 0 R /Resources << /XObject << /P ${first + 2} 0 R >> >> >>`,
    );
    stream('', `q ${w} 0 0 ${h} 0 0 cm /P Do Q`);
    stream(
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
      jpeg,
    );
  }
  const start = at;
  put(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) put(`${String(offset).padStart(10, '0')} 00000 n \n`);
  put(`trailer << /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return new Blob(parts, { type: 'application/pdf' });
};
