// Ways to forge or break a signed message. Each returns a message that must not be let in.
import type { SignedMessage } from './make-storm.ts';

type Tamper = (message: SignedMessage) => SignedMessage;

const withHeader =
  (name: string, change: (value: string) => string | null): Tamper =>
  (message) => {
    const headers = { ...message.headers };
    const value = change(headers[name] ?? '');
    if (value === null) delete headers[name];
    else headers[name] = value;
    return { ...message, headers };
  };
const withBody =
  (change: (body: string) => string): Tamper =>
  (message) => ({ ...message, body: change(message.body) });
const inBody = (field: string, value: string): Tamper =>
  withBody((body) => body.replace(new RegExp(`"${field}":"[^"]*"`), `"${field}":"${value}"`));
const signature = (change: (value: string) => string | null) => withHeader('webhook-signature', change);
const stamp = (change: (value: string) => string | null) => withHeader('webhook-timestamp', change);
const id = (change: (value: string) => string | null) => withHeader('webhook-id', change);
const flip = (text: string, at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

export const TAMPERS: readonly Tamper[] = [
  inBody('firstName', 'Mallory'),
  inBody('lastName', 'Mallory'),
  inBody('birthDate', '1911-11-11'),
  inBody('gender', 'unknown'),
  inBody('email', 'mallory@example.org'),
  inBody('completedOn', '2026-11-11'),
  inBody('completionId', 'forged'),
  inBody('code', 'forged'),
  inBody('title', 'Forged'),
  inBody('organization', 'Forged'),
  inBody('type', 'training.forged'),
  inBody('timestamp', '2001-01-01T00:00:00Z'),
  withBody((body) => `${body} `),
  withBody((body) => ` ${body}`),
  withBody((body) => `${body}\n`),
  withBody((body) => body.slice(0, -1)),
  withBody((body) => body.slice(1)),
  withBody(() => ''),
  withBody(() => '{}'),
  withBody((body) => body + body),
  withBody((body) => body.toUpperCase()),
  withBody((body) => JSON.stringify(JSON.parse(body), null, 1)),
  withBody((body) => body.replace('"data"', '"data" ')),
  withBody((body) => body.replace('{', '{"type":"training.completed",')),
  signature(() => null),
  signature(() => ''),
  signature(() => 'v1,'),
  signature(() => 'v1,AAAA'),
  signature((value) => value.replace('v1,', '')),
  signature((value) => value.replace('v1,', 'v0,')),
  signature((value) => value.replace('v1,', 'v2,')),
  signature((value) => value.replace('v1,', 'v1a,')),
  signature((value) => flip(value, 3)),
  signature((value) => flip(value, 20)),
  signature((value) => value.slice(0, -4)),
  signature((value) => value.split('').reverse().join('')),
  signature(() => `v1,${btoa('x'.repeat(32))}`),
  signature(() => `${'v1,AAAA '.repeat(500)}`),
  signature(() => 'v1,***not base64***'),
  stamp(() => null),
  stamp(() => ''),
  stamp(() => 'now'),
  stamp((value) => `${Number(value) + 1}`),
  stamp((value) => `${Number(value) - 1}`),
  stamp((value) => `${value}.5`),
  stamp((value) => `-${value}`),
  stamp(() => '99999999999999999999'),
  id(() => null),
  id(() => ''),
  id((value) => `${value}x`),
  id((value) => `${value}.${value}`),
  id(() => 'x'.repeat(5000)),
];
