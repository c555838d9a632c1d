// Does a page's content security policy let our origin in? Pure. Source: W3C, Content Security Policy Level 3: a missing directive
// falls back to its parents and at last to `default-src`; several policies all have to agree; under `strict-dynamic` hosts do not count.
export type Directive = 'script-src' | 'connect-src' | 'frame-src';

const PARENTS: Record<Directive, readonly string[]> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

/** @param nonce the script carries one: then the page's author has let it in. */
export function isBlocked(policies: readonly string[], directive: Directive, origin: string, nonce = false): boolean {
  return policies
    .flatMap((header) => header.split(','))
    .some((policy) => {
      const sources = sourcesOf(policy, directive);
      return sources !== null && !lets(sources, origin, nonce);
    });
}

/** Null where the policy says nothing of it. */
function sourcesOf(policy: string, directive: Directive): string[] | null {
  const said = new Map<string, string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    // The first of a name counts.
    if (name && !said.has(name.toLowerCase())) said.set(name.toLowerCase(), sources);
  }
  const name = PARENTS[directive].find((each) => said.has(each));
  return name === undefined ? null : (said.get(name) ?? []);
}

function lets(sources: readonly string[], origin: string, nonce: boolean): boolean {
  if (nonce && sources.some((source) => /^'nonce-/i.test(source))) return true;
  if (sources.some((source) => /^'strict-dynamic'$/i.test(source))) return false;
  const { protocol, host, hostname, port } = new URL(origin);
  return sources.some((each) => {
    const source = each.toLowerCase().replace(/\/$/, '');
    if (source === '*' || source === protocol || source === origin || source === host) return true;
    const [, scheme, wild, wildPort] = /^(?:([a-z]+:)\/\/)?\*\.([^:/]+)(?::(\d+|\*))?$/.exec(source) ?? [];
    if (wild === undefined || (scheme !== undefined && scheme !== protocol)) return false;
    return hostname.endsWith(`.${wild}`) && (wildPort === undefined || wildPort === '*' || wildPort === port);
  });
}
