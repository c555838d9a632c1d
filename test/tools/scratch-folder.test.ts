import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../tools/scratch-folder.ts';

describe('the scratch folder', () => {
  it('is the one given where it has room for a whole run, else the usual one', () => {
    expect([{}, { TMPDIR: tmpdir() }]).toContainEqual(scratchFolder(tmpdir()));
    expect(scratchFolder('/there/is/no/such/folder')).toEqual({});
    // The system's own view of its processes holds nothing.
    expect(scratchFolder('/proc')).toEqual({});
  });
});
