// Makes a small PDF that reads like a SafeSport certificate: real text in a real page. Its layout is invented.

export interface CertificateText {
  readonly name: string;
  /** As printed, e.g. `SafeSport Trained - U.S. Soccer Federation`. */
  readonly course: string;
  /** YYYY-MM-DD */
  readonly completedOn: string;
  readonly certificateId?: string;
}

export function certificatePdf(text: CertificateText): Uint8Array<ArrayBuffer> {
  const lines = [
    [24, 'Certificate of Completion'],
    [18, text.name],
    [14, text.course],
    [12, `Completed on ${text.completedOn}`],
    [9, `Certificate ${text.certificateId ?? '00000000-0000-4000-8000-000000000000'}`],
  ] as const;
  const drawn = lines.map(
    ([size, line], index) => `BT /F1 ${size} Tf 72 ${520 - index * 48} Td (${escaped(line)}) Tj ET`,
  );
  const content = drawn.join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 792 612] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const whole = `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  // One byte a character, as WinAnsiEncoding and the offsets above take it.
  return Uint8Array.from(whole, (character) => character.charCodeAt(0) & 0xff);
}

const escaped = (line: string): string => line.replace(/[\\()]/g, '\\$&');
