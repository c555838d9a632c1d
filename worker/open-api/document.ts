// The OpenAPI 3.1 document, made of the contract. Pure. Written once, when the pages are built; nothing of it runs in the Worker.
import * as z from 'zod/mini';
import { API_SCOPES } from '../../contract/api-keys/api-key.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { type Operation, operations } from './described-operations.ts';
import { type SchemaName, schemas } from './schemas.ts';

const ABOUT = `Every write takes an \`Idempotency-Key\`: asked for again within a day, it is done once and answered as before.
Answers to a key carry \`RateLimit\` and \`RateLimit-Policy\`; a 429 says when to come back in \`Retry-After\`.
What went wrong is a problem as RFC 9457 says, with a stable \`code\`.`;

/** What any operation may answer besides what it is for. */
const FAILURES: Record<string, string> = {
  400: 'The body is not JSON in UTF-8',
  401: 'No key, or one that was withdrawn',
  403: 'The key has no such scope, or its organization may not do this',
  404: 'Not there, or not yours to see',
  409: 'The Idempotency-Key was used for something else, or somebody decided in the meantime',
  413: 'The body is larger than 256 kB, or a file than 10 MB',
  415: 'The body is JSON, and was not sent as application/json',
  422: 'A field is wrong; `errors` says which',
  429: 'Too often; `Retry-After` says when',
  500: 'Something went wrong on our side; ask again',
};

const reference = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: SchemaName) => ({ 'application/json': { schema: reference(name) } });
const bytes = (types: readonly string[]) => Object.fromEntries(types.map((type) => [type, {}]));
const content = (what: SchemaName | 'bytes', types: readonly string[] = []) =>
  what === 'bytes' ? bytes(types) : json(what);

export function openApiDocument(): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    const { method, path } = endpoints[name as keyof typeof operations];
    const templated = path.replace(/:(\w+)/g, '{$1}');
    paths[templated] = { ...paths[templated], [method.toLowerCase()]: describe(name, path, operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Touchline', version: '1', description: ABOUT },
    servers: [{ url: '/' }],
    paths,
    webhooks: {
      'status.changed': {
        post: {
          summary: 'Someone’s status changed',
          description: 'State, not delta: a greater `version` replaces a smaller one. Answer 2xx within 15 seconds.',
          requestBody: { content: json('WebhookBody') },
          responses: { '2XX': { description: 'Taken; anything else is tried again for three days' } },
        },
      },
    },
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, shapeOf(schema)])),
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: `A key with one or more scopes: ${API_SCOPES.join(', ')}` },
      },
    },
  };
}

function describe(name: string, path: string, operation: Operation) {
  const { summary, detail, group, scope, body, answer, types, query = {}, headers = {}, status } = operation;
  const parameters = [
    ...[...path.matchAll(/:(\w+)/g)].map(([, each]) => parameter('path', each ?? '', { what: '', required: true })),
    ...Object.entries(query).map(([each, said]) => parameter('query', each, said)),
    ...Object.entries(headers).map(([each, said]) => parameter('header', each, said)),
  ];
  const good = status ?? (answer ? 200 : 204);
  const failures = Object.entries(FAILURES).filter(([code]) =>
    scope === null
      ? ['404', '500'].includes(code)
      : (body !== undefined || !['400', '413', '415'].includes(code)) && (body !== 'bytes' || code !== '415'),
  );
  return {
    operationId: name,
    tags: [group],
    summary,
    ...(detail ? { description: detail } : {}),
    ...(scope ? { security: [{ key: [scope] }] } : {}),
    ...(parameters.length ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: content(body, types) } } : {}),
    responses: {
      [good]: { description: 'Done', ...(answer ? { content: content(answer, types) } : {}) },
      ...Object.fromEntries(
        failures.map(([code, description]) => [
          code,
          { description, content: { 'application/problem+json': { schema: reference('Problem') } } },
        ]),
      ),
    },
  };
}

const parameter = (place: string, name: string, { what, required }: { what: string; required?: true }) => ({
  name,
  in: place,
  required: required ?? false,
  ...(what ? { description: what } : {}),
  schema: { type: 'string' },
});

function shapeOf(schema: z.ZodMiniType): unknown {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
  });
  return shape;
}
