// Takes the white space out of css`` templates while the widgets are built. Never touches html``: there, white space is seen.

const SQUEEZES: readonly (readonly [RegExp, string])[] = [
  [/\/\*[\s\S]*?\*\//g, ''],
  [/\s+/g, ' '],
  [/ ?([{};,>]) ?/g, '$1'],
  [/: /g, ':'],
  [/;\}/g, '}'],
];

const squeeze = (css: string): string => SQUEEZES.reduce((text, [from, to]) => text.replace(from, to), css).trim();

export const minifyStyles = {
  name: 'minify-styles',
  transform(code: string, id: string): { code: string; map: null } | null {
    if (!id.endsWith('.styles.ts')) return null;
    return { code: code.replace(/css`([^`]*)`/g, (_, css: string) => `css\`${squeeze(css)}\``), map: null };
  },
};
