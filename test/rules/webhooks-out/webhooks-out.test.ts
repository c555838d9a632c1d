import { describe, expect, it } from 'vitest';
import { guardAddress } from '../../../worker/platform/net/guard-address.ts';
import { isPublicAddress, refusalOf } from '../../../worker/platform/net/public-address.ts';
import { nextWaitMs, RETRY_WAITS_MS, retryAfterMs } from '../../../worker/platform/net/retry-schedule.ts';

const HOUR = 3_600_000;

describe('the retries of a webhook', () => {
  it('go on for 75 hours and then end', () => {
    const total = RETRY_WAITS_MS.reduce((sum, wait) => sum + wait, 0);
    expect(total / HOUR).toBeGreaterThan(75);
    expect(nextWaitMs(RETRY_WAITS_MS.length + 1, 0, null)).toBeNull();
  });

  it('wait longer each time, and never all at the same moment', () => {
    const waits = RETRY_WAITS_MS.map((_, index) => nextWaitMs(index + 1, 0, null) ?? 0);
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
    expect(nextWaitMs(3, 0.9, null)).toBeGreaterThan(nextWaitMs(3, 0, null) ?? 0);
  });

  it('honour Retry-After, up to a day', () => {
    expect(nextWaitMs(1, 0, 2 * HOUR)).toBe(2 * HOUR);
    expect(nextWaitMs(1, 0, 1000 * HOUR)).toBe(24 * HOUR);
    expect(nextWaitMs(5, 0, 1000)).toBe(RETRY_WAITS_MS[4]);
  });

  it.each([
    ['120', 120_000],
    ['Sun, 22 Nov 2026 13:00:00 GMT', HOUR],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
    ['soon', null],
    [null, null],
  ])('read Retry-After: %s', (header, wait) => {
    expect(retryAfterMs(header, new Date('2026-11-22T12:00:00Z'))).toBe(wait);
  });
});

describe('where a webhook may go', () => {
  it.each([
    'http://example.org/',
    'https://localhost/',
    'https://intranet/',
    'https://printer.local/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://10.0.0.8/',
    'https://172.20.1.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/',
    'https://[::1]/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[2002:7f00:1::]/',
    'https://user:secret@example.org/',
    'https://example.org:22/',
    'ftp://example.org/',
    'nonsense',
  ])('is not %s', (url) => {
    expect(refusalOf(url)).not.toBeNull();
  });

  it.each([
    'https://example.org/hook',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]/',
    'https://a.example.org:8443/x?y=1',
  ])('is %s', (url) => {
    expect(refusalOf(url)).toBeNull();
  });

  it('is not a public name that leads to a private address, alone or among others', async () => {
    expect(await guardAddress('https://a.example.org/', async () => ['10.0.0.1'])).toBe('not-public');
    expect(await guardAddress('https://a.example.org/', async () => ['93.184.216.34', '::1'])).toBe('not-public');
    expect(await guardAddress('https://a.example.org/', async () => [])).toBe('not-public');
    expect(await guardAddress('https://a.example.org/', async () => ['93.184.216.34'])).toBeNull();
  });

  it('is not an address written so that it is read in two ways', () => {
    expect(['', '1.2.3', '256.1.1.1', '::1::', 'gggg::1', '1:2:3:4:5:6:7:8:9'].map(isPublicAddress)).not.toContain(
      true,
    );
  });
});
