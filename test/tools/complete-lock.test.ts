import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { completeLock, type Lock } from '../../tools/complete-lock.ts';

const buildLock = (): Lock => ({
  packages: {
    '': {},
    'node_modules/outer': { version: '1.0.0' },
    'node_modules/outer/node_modules/tool': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: {
        '@tool/linux-x64-gnu': '2.0.0',
        '@tool/linux-x64-musl': '2.0.0',
        '@tool/windows-64': '2.0.0',
      },
    },
    'node_modules/outer/node_modules/@tool/linux-x64-gnu': { version: '2.0.0', optional: true },
  },
});

it('puts the packages of other platforms beside the one that is there, with what they are for', () => {
  const lock = buildLock();
  expect(completeLock(lock)).toHaveLength(2);
  expect(lock.packages['node_modules/outer/node_modules/@tool/linux-x64-musl']).toEqual({
    version: '2.0.0',
    cpu: ['x64'],
    libc: ['musl'],
    os: ['linux'],
    dev: true,
    optional: true,
  });
  expect(lock.packages['node_modules/outer/node_modules/@tool/windows-64']).toMatchObject({
    cpu: ['x64'],
    os: ['win32'],
  });
});

it('does not take another version further up for the one that is wanted', () => {
  const lock = buildLock();
  lock.packages['node_modules/@tool/windows-64'] = { version: '1.0.0', optional: true };
  expect(completeLock(lock)).toContain('node_modules/outer/node_modules/@tool/windows-64');
});

it('finds nothing to add the second time', () => {
  const lock = buildLock();
  completeLock(lock);
  expect(completeLock(lock)).toEqual([]);
});

it('finds the project’s own lock file complete; if not, run: node tools/complete-lock.ts', () => {
  const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock;
  expect(completeLock(lock)).toEqual([]);
});
