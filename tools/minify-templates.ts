// Takes needless white space out of css`` and html`` templates while the widgets are built; minifiers leave templates alone.
// In html`` a line break becomes one space, never nothing: between words it is seen.
import type { Rolldown } from 'vite';

const SQUEEZES: readonly (readonly [RegExp, string])[] = [
  [/\/\*[\s\S]*?\*\//g, ''],
  [/\s+/g, ' '],
  [/ ?([{};,>]) ?/g, '$1'],
  [/: /g, ':'],
  [/;\}/g, '}'],
];

const squeeze = (css: string): string => SQUEEZES.reduce((text, [from, to]) => text.replace(from, to), css).trim();

export const minifyTemplates = {
  name: 'minify-templates',
  transform(code: string, id: string): { code: string; map: null } | null {
    if (!id.endsWith('.styles.ts')) return null;
    return { code: code.replace(/css`([^`]*)`/g, (_, css: string) => `css\`${squeeze(css)}\``), map: null };
  },
  /** After minifying, the only line breaks left are those inside templates. Lit's own chunk is not ours to touch. */
  generateBundle(_: unknown, bundle: Rolldown.OutputBundle): void {
    for (const part of Object.values(bundle))
      if (part.type === 'chunk' && part.name !== 'core') part.code = part.code.trim().replace(/\s*\n\s*/g, ' ');
  },
};
