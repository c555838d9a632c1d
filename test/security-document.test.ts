// docs/security.md names the test that holds each line; a test that is named is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const all = readdirSync('test', { recursive: true, encoding: 'utf8' });
const isThere = (name: string): boolean => {
  if (name.startsWith('worker/') && existsSync(name)) return true;
  const end = name.replace(/\/$/, '');
  const pattern = new RegExp(`(^|/)${end.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
  return all.some((path) => pattern.test(path));
};

it('every test that the security document names is there', () => {
  const text = readFileSync('docs/security.md', 'utf8');
  const named = [...text.matchAll(/`([\w/*-]+(?:\.(?:test|spec)\.ts|\/))`/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((name) => name !== 'test/' && !isThere(name))).toEqual([]);
});
