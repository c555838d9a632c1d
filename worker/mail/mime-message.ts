// A written mail as the bytes that go over the line (RFC 5322, 2045, 2047): plain text and HTML side by side, everything in ASCII. Pure.

export interface MessageParts {
  from: { name: string; email: string };
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Names and values of one line each. */
  headers: Record<string, string>;
  date: Date;
  /** A string that stands in neither body. */
  boundary: string;
}

/** RFC 2045, 6.7, and RFC 2047, 2. */
const LINE_MAX = 76;
/** Bytes whose base64 fits an encoded word of 75 characters beside `=?UTF-8?B?` and `?=`. */
const WORD_BYTES_MAX = 45;
/** RFC 5322, 2.1.1, less the header's name. */
const HEADER_MAX = 900;

export function mimeMessage(parts: MessageParts): string {
  const { from, to, subject, text, html, headers, date, boundary } = parts;
  const lines = [
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `From: ${mailbox(from)}`,
    `To: ${to}`,
    `Subject: ${encoded(subject)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${encoded(value)}`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part(boundary, 'text/plain', text),
    ...part(boundary, 'text/html', html),
    `--${boundary}--`,
    '',
  ];
  return lines.join('\r\n');
}

const part = (boundary: string, type: string, body: string): string[] => [
  `--${boundary}`,
  `Content-Type: ${type}; charset=utf-8`,
  'Content-Transfer-Encoding: quoted-printable',
  '',
  quotedPrintable(body),
];

function mailbox({ name, email }: MessageParts['from']): string {
  if (name === '') return email;
  const written = isAscii(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : encoded(name);
  return `${written} <${email}>`;
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** As it is where a header can hold it, else as encoded words on lines of their own, none of which cuts a character in two. */
function encoded(text: string): string {
  if (isAscii(text) && text.length <= HEADER_MAX) return text;
  const words: number[][] = [[]];
  for (const character of text) {
    const bytes = new TextEncoder().encode(character);
    if ((words.at(-1)?.length ?? 0) + bytes.length > WORD_BYTES_MAX) words.push([]);
    words.at(-1)?.push(...bytes);
  }
  return words.map((bytes) => `=?UTF-8?B?${btoa(String.fromCharCode(...bytes))}?=`).join('\r\n ');
}

function quotedPrintable(body: string): string {
  return body
    .split(/\r\n|\r|\n/)
    .map(quotedLine)
    .join('\r\n');
}

function quotedLine(line: string): string {
  const bytes = new TextEncoder().encode(line);
  const lines: string[] = [];
  let current = '';
  for (const [at, byte] of bytes.entries()) {
    const blank = byte === 0x20 || byte === 0x09;
    const plain = (blank && at < bytes.length - 1) || (byte > 0x20 && byte < 0x7f && byte !== 0x3d);
    const next = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (current.length + next.length > LINE_MAX - 1) {
      lines.push(`${current}=`);
      current = '';
    }
    current += next;
  }
  return [...lines, current].join('\r\n');
}
