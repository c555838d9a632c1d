// The API reference says what is: a valid document, and exactly the operations that a key opens.
import { glob, readFile } from 'node:fs/promises';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type ApiDocument, apiPage } from '../../tools/api-page.ts';
import { type Operation, operations } from '../../worker/open-api/described-operations.ts';
import { openApiDocument } from '../../worker/open-api/document.ts';
import { schemas } from '../../worker/open-api/schemas.ts';

const WORKER = new URL('../../worker/', import.meta.url).pathname;

/** Operation → scope, as the routes themselves say it. */
async function scopesOfRoutes(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const file of glob(`${WORKER}*/*.ts`)) {
    const text = await readFile(file, 'utf8');
    const scope = /administrator\('([\w:]+)'\)/.exec(text)?.[1];
    const name = /export const (\w+) = operation\(/.exec(text)?.[1];
    if (scope && name) found[name] = scope;
  }
  return found;
}

describe('the API reference', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(openApiDocument()));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it('tells of every operation that a key opens, with the scope the route asks for', async () => {
    const told = Object.entries<Operation>(operations).flatMap(([name, { scope }]) => (scope ? [[name, scope]] : []));
    expect(Object.fromEntries(told)).toEqual(await scopesOfRoutes());
  });

  it('speaks of a cursor exactly where the answer hands one out', () => {
    const handedOut = (answer: Operation['answer']) =>
      answer !== undefined && answer !== 'bytes' && 'cursor' in (z.toJSONSchema(schemas[answer]).properties ?? {});
    for (const [name, { query, answer }] of Object.entries<Operation>(operations)) {
      expect('cursor' in (query ?? {}), name).toBe(handedOut(answer));
    }
  });

  it('has a page on which every shape it speaks of is explained', () => {
    const page = apiPage(openApiDocument() as unknown as ApiDocument, [{ file: 'a<b>.sh', text: '<script>' }]);
    const anchors = [...page.matchAll(/href="#([\w-]+)"/g)].map(([, name]) => name);
    expect(anchors.length).toBeGreaterThan(20);
    for (const name of anchors) expect(page).toContain(`id="${name}"`);
    expect(page).not.toContain('<script>');
  });
});
