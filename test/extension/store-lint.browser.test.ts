// Mozilla's own linter on the built Firefox package: no error, no notice, no warning.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

it('passes the linter of addons.mozilla.org', async () => {
  const linting = ['lint', '--output=json', '--source-dir', root('dist/extension/firefox')];
  const { stdout } = await promisify(execFile)(process.execPath, [
    root('node_modules/web-ext/bin/web-ext.js'),
    ...linting,
  ]);
  expect(JSON.parse(stdout).summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
});
