import { describe, expect, it } from 'vitest';
import { readJson } from '../../../worker/platform/rules/read-json.ts';

const read = (text: string) => readJson(new TextEncoder().encode(text));

describe('a message read as JSON', () => {
  it('gives its value', () => {
    expect(read(' {"a":[1,{"b":"x:y"}],"c":{"a":1}} ')).toEqual({ value: { a: [1, { b: 'x:y' }], c: { a: 1 } } });
  });

  it('may use one key in two objects, and a key as a value', () => {
    expect(read('{"a":"a","b":{"a":"a"},"c":[{"a":1},{"a":2}]}')).toHaveProperty('value');
  });

  it.each([
    ['the same key twice', '{"a":1,"a":2}', 'The key a comes twice'],
    ['the same key written in two ways', '{"a":1, "\\u0061" : 2}', 'The key a comes twice'],
    ['a key twice far inside', '{"x":[{"y":{"a":1,"b":{},"a":2}}]}', 'The key a comes twice'],
    ['nesting without end', '['.repeat(100_000) + ']'.repeat(100_000), 'Nested deeper than 32 levels'],
    ['no JSON', '{"a":', 'Not JSON in UTF-8'],
    ['nothing', '', 'Not JSON in UTF-8'],
  ])('with %s is refused', (_, text, problem) => {
    expect(read(text)).toEqual({ problem });
  });

  it('in bytes that are no UTF-8 is refused', () => {
    expect(readJson(Uint8Array.of(0x22, 0xff, 0x22))).toEqual({ problem: 'Not JSON in UTF-8' });
  });

  it('with quotes and braces inside strings is not misread', () => {
    expect(read(String.raw`{"a":"{\"a\":[","b":"\\"}`)).toEqual({ value: { a: '{"a":[', b: '\\' } });
  });
});
