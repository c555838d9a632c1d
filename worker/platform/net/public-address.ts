// May a webhook go to this address? Only to public ones: never to this machine, a private network, or a cloud's metadata
// service (SSRF). Pure; names are resolved elsewhere, and every address a name leads to is asked about here.

/** IPv4 ranges that are not public, as [first address, prefix length]. Source: IANA special-purpose registry. */
const NOT_PUBLIC_V4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

export type UrlRefusal = 'not-https' | 'credentials-in-url' | 'port-not-allowed' | 'not-public' | 'not-a-url';

/** Why this URL may not be called, by its text alone; null when it may, as far as the text tells. */
export function refusalOf(text: string): UrlRefusal | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return 'not-a-url';
  }
  if (url.protocol !== 'https:') return 'not-https';
  if (url.username !== '' || url.password !== '') return 'credentials-in-url';
  if (url.port !== '' && url.port !== '443' && url.port !== '8443') return 'port-not-allowed';
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const named = /[a-z]/i.test(host) && !host.includes(':');
  if (named) return isPrivateName(host) ? 'not-public' : null;
  return isPublicAddress(host) ? null : 'not-public';
}

const isPrivateName = (host: string): boolean =>
  !host.includes('.') || /\.(localhost|local|internal|intranet|lan|home|corp|test|invalid|arpa)$/i.test(host);

/** True for an IPv4 or IPv6 address that anybody on the internet could be called under. */
export function isPublicAddress(address: string): boolean {
  const v4 = asV4(address);
  if (v4 !== null) {
    return !NOT_PUBLIC_V4.some(([first, length]) => {
      const shift = 2 ** (32 - length);
      return Math.floor(v4 / shift) === Math.floor((asV4(first) ?? 0) / shift);
    });
  }
  const groups = expandV6(address);
  if (groups === null) return false;
  // Global unicast is 2000::/3; within it documentation, Teredo and 6to4 (they carry an IPv4 address) are left out.
  const [first = 0, second = 0] = groups;
  const global = first >= 0x2000 && first <= 0x3fff;
  const documentation = first === 0x2001 && (second === 0x0db8 || second < 0x0200);
  return global && !documentation && first !== 0x2002 && !(first === 0x3fff && second < 0x1000);
}

function asV4(address: string): number | null {
  const mapped = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/i.exec(address);
  if (!mapped) return null;
  const parts = mapped.slice(1).map(Number);
  if (parts.some((part) => part > 255)) return null;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

function expandV6(address: string): number[] | null {
  if (!/^[0-9a-f:]+$/i.test(address)) return null;
  const [head = '', tail, more] = address.split('::');
  if (more !== undefined) return null;
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = 8 - left.length - right.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  return [...left, ...Array<string>(tail === undefined ? 0 : missing).fill('0'), ...right].map((group) =>
    Number.parseInt(group, 16),
  );
}
