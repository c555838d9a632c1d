// What the HTML of a league's page says about us: is the script there, for whom, which tags, and does the page's own Content Security Policy
// keep us out. Pure; the text is only searched, never run.
import type { PageCheck } from '../../contract/page-check.ts';

type Page = NonNullable<PageCheck['page']>;

/** The names of our tags have these beginnings and ends; the list itself is the widgets' own. */
const TAG = /<((?:safesport|status-dot|certificate|coach|review|ussf|member|touchline)-?[a-z-]*)[\s>]/gi;

export function checkPage(html: string, policies: readonly string[], host: string): Omit<Page, 'answer'> {
  const text = html.replace(/<!--[\s\S]*?-->/g, '');
  const scripts = text.match(/<script\b[^>]*>/gi) ?? [];
  const ours = scripts.find((tag) => (attribute(tag, 'src') ?? '').startsWith(`${host}/embed.js`));
  const frame = (text.match(/<iframe\b[^>]*>/gi) ?? []).some((tag) =>
    (attribute(tag, 'src') ?? '').startsWith(`${host}/embed/`),
  );
  const metas = (text.match(/<meta\b[^>]*>/gi) ?? []).filter((tag) => /content-security-policy/i.test(tag));
  const all = [...policies, ...metas.map((tag) => attribute(tag, 'content') ?? '')];
  const nonce = ours && attribute(ours, 'nonce');
  const keepsOut = (directive: string) => all.some((policy) => !allows(policy, directive, host, nonce));
  return {
    script: ours !== undefined,
    organization: ours ? (attribute(ours, 'data-organization') ?? null) : null,
    tags: [...new Set([...text.matchAll(TAG)].map(([, tag = '']) => tag.toLowerCase()))],
    frame,
    blockedBy:
      ours && keepsOut('script-src')
        ? 'script-src'
        : ours && keepsOut('connect-src')
          ? 'connect-src'
          : frame && keepsOut('frame-src')
            ? 'frame-src'
            : null,
  };
}

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.replaceAll('&amp;', '&').replaceAll('&#39;', "'");
};

/** Does one policy let our host in under a directive? One that says nothing of it, nor a default, lets everything in. */
function allows(policy: string, directive: string, host: string, nonce: string | undefined): boolean {
  const rules = new Map(
    policy.split(';').map((rule) => {
      const [name = '', ...sources] = rule.trim().split(/\s+/);
      return [name.toLowerCase(), sources] as const;
    }),
  );
  const named =
    directive === 'script-src' ? (rules.get('script-src-elem') ?? rules.get(directive)) : rules.get(directive);
  const sources = named ?? (directive === 'frame-src' ? rules.get('child-src') : undefined) ?? rules.get('default-src');
  if (!sources) return true;
  if (directive === 'script-src' && nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  if (directive === 'script-src' && sources.includes("'strict-dynamic'")) return false;
  return sources.some((source) => matches(source.toLowerCase(), new URL(host)));
}

function matches(source: string, { protocol, hostname, host }: URL): boolean {
  if (source === '*' || source === protocol) return true;
  const [, scheme, name = ''] = /^(?:([a-z]+:)\/\/)?([^/]+)/.exec(source) ?? [];
  if (scheme && scheme !== protocol) return false;
  if (name.startsWith('*.')) return hostname.endsWith(name.slice(1));
  return name === host || name === hostname;
}
