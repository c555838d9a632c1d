// The API reference as a page a person can read, drawn from the OpenAPI document: no script, no fetch, the reader's own colours.
interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  additionalProperties?: Schema | boolean;
  format?: string;
}
interface Content {
  [type: string]: { schema?: Schema };
}
interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  security?: { key: string[] }[];
  parameters?: { name: string; in: string; required: boolean; description?: string }[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
}
export interface ApiDocument {
  info: { description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}
export interface Example {
  file: string;
  text: string;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);
const prose = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${safe(line).replace(/`([^`]+)`/g, '<code>$1</code>')}</p>`)
    .join('');

export function apiPage({ info, paths, components }: ApiDocument, examples: readonly Example[]): string {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const groups = [...new Set(all.map(({ operation }) => operation.tags[0] ?? ''))];
  const group = (name: string) => `<section aria-labelledby="${name}">
<h2 id="${name}">${name}</h2>
${all
  .filter(({ operation }) => operation.tags[0] === name)
  .map(operationView)
  .join('\n')}
</section>`;
  const shapes = Object.entries(components.schemas).map(
    ([name, schema]) => `<h3 id="schema-${name}">${name}</h3>\n${shapeView(schema)}`,
  );
  return `<p>Made for programs. The same as a file for tools: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).
Keys are made in <a href="/pages/settings">Settings</a>.</p>
${prose(info.description)}
<nav aria-label="Groups"><ul class="groups">${groups.map((name) => `<li><a href="#${name}">${name}</a></li>`).join('')}
<li><a href="#examples">Examples</a></li><li><a href="#shapes">Shapes</a></li></ul></nav>
${groups.map(group).join('\n')}
<section aria-labelledby="examples"><h2 id="examples">Examples</h2>
${examples.map(({ file, text }) => `<h3>${safe(file)}</h3>\n<pre tabindex="0"><code>${safe(text)}</code></pre>`).join('\n')}
</section>
<section aria-labelledby="shapes"><h2 id="shapes">Shapes</h2>
${shapes.join('\n')}
</section>`;
}

function operationView({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const { summary, description, security, parameters = [], requestBody, responses } = operation;
  const scope = security?.[0]?.key[0];
  const said = parameters.filter((each) => each.in !== 'path');
  const answer = Object.entries(responses).find(([code]) => code.startsWith('2'));
  return `<article>
<h3>${safe(summary)}</h3>
<p><code class="call"><b>${method}</b> ${safe(path).replace(/\//g, '/<wbr>')}</code></p>
${description ? prose(description) : ''}
<dl>
<dt>Who</dt><dd>${scope ? `A key with <code>${scope}</code>` : 'Anybody'}</dd>
${said.map((each) => `<dt><code>${safe(each.name)}</code></dt><dd>${each.in}${each.required ? ', needed' : ''}${each.description ? `: ${prose(each.description).slice(3, -4)}` : ''}</dd>`).join('\n')}
${requestBody ? `<dt>Body</dt><dd>${contentView(requestBody.content)}</dd>` : ''}
<dt>Answer</dt><dd>${answer?.[0]}${answer?.[1].content ? `: ${contentView(answer[1].content)}` : ', nothing in it'}</dd>
</dl>
</article>`;
}

const contentView = (content: Content): string =>
  Object.entries(content)
    .map(([type, { schema }]) => (schema?.$ref ? link(schema.$ref) : `<code>${type}</code>`))
    .join(', ');

const link = (reference: string): string => {
  const name = reference.split('/').at(-1) ?? '';
  return `<a href="#schema-${name}">${name}</a>`;
};

function shapeView(schema: Schema): string {
  if (schema.anyOf) return `<ul>${schema.anyOf.map((each) => `<li>${shapeView(each)}</li>`).join('')}</ul>`;
  if (schema.items) return `<p>a list of</p>${shapeView(schema.items)}`;
  if (!schema.properties) return `<p>${typeOf(schema)}</p>`;
  const required = schema.required ?? [];
  const rows = Object.entries(schema.properties).map(([name, each]) => {
    const inner = innerOf(each);
    return `<li><code>${safe(name)}</code> ${typeOf(each)}${required.includes(name) ? '' : ', may be left out'}${
      inner ? shapeView(inner) : ''
    }</li>`;
  });
  return `<ul>${rows.join('')}</ul>`;
}

/** The object inside a field, a list or a map, to be drawn below it. */
function innerOf(schema: Schema): Schema | null {
  if (schema.properties) return schema;
  if (schema.items) return innerOf(schema.items);
  if (typeof schema.additionalProperties === 'object') return innerOf(schema.additionalProperties);
  for (const each of schema.anyOf ?? []) {
    const inner = innerOf(each);
    if (inner) return inner;
  }
  return null;
}

function typeOf(schema: Schema): string {
  if (schema.const !== undefined) return `<code>${safe(String(schema.const))}</code>`;
  if (schema.enum) return schema.enum.map((each) => `<code>${safe(String(each))}</code>`).join(' · ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  const type = [schema.type ?? 'anything'].flat().join(' or ');
  return schema.format ? `${type} (${schema.format})` : type;
}
