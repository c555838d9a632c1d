// Whose scripts a page lets in, by its content security policy.
import { describe, expect, it } from 'vitest';
import { isBlocked } from '../../../worker/settings/rules/content-policy.ts';

const OURS = 'https://touchline.example';

describe('a content security policy', () => {
  it.each<[string, string[], boolean]>([
    ['none at all lets us in', [], false],
    ['one that speaks of other things lets us in', ["img-src 'self'"], false],
    ['our origin lets us in', [`script-src 'self' ${OURS}`], false],
    ['our host without a scheme lets us in', ['script-src touchline.example'], false],
    ['our origin with a slash lets us in', [`script-src ${OURS}/`], false],
    ['every host lets us in', ['script-src *'], false],
    ['every https host lets us in', ['script-src https:'], false],
    ['a star before our domain lets a host below it in', ['script-src *.example'], false],
    ['a star before another domain does not', ['script-src *.other.example'], true],
    ['only itself does not', ["script-src 'self'"], true],
    ['none does not', ["default-src 'none'"], true],
    ['what it falls back to counts', ["default-src 'self'"], true],
    ['what is said of scripts goes before what it falls back to', [`default-src 'self'; script-src ${OURS}`], false],
    ['what is said of script elements goes before scripts', [`script-src ${OURS}; script-src-elem 'self'`], true],
    ['under strict-dynamic hosts do not count', [`script-src 'strict-dynamic' 'nonce-a' ${OURS}`], true],
    ['the second of a name does not count', [`script-src 'self'; script-src ${OURS}`], true],
    ['two have to agree', [`script-src ${OURS}`, "script-src 'self'"], true],
    ['two in one header have to agree', [`script-src ${OURS}, script-src 'self'`], true],
    ['capitals make no difference', [`SCRIPT-SRC ${OURS.toUpperCase()}`], false],
  ])('%s', (_, policies, blocked) => {
    expect(isBlocked(policies, 'script-src', OURS)).toBe(blocked);
  });

  it('lets a script with a nonce in where it knows nonces', () => {
    expect(isBlocked(["script-src 'strict-dynamic' 'nonce-a'"], 'script-src', OURS, true)).toBe(false);
    expect(isBlocked(["script-src 'self'"], 'script-src', OURS, true)).toBe(true);
  });

  it('asks of frames and of calls by their own names', () => {
    expect(isBlocked([`child-src ${OURS}; default-src 'none'`], 'frame-src', OURS)).toBe(false);
    expect(isBlocked([`script-src ${OURS}; connect-src 'self'`], 'connect-src', OURS)).toBe(true);
  });
});
