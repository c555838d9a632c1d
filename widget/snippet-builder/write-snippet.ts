// Writes what a webmaster pastes: script, frame and link, from what was chosen. Pure; everything typed is escaped.

export const TAGS_TO_CHOOSE = [
  'safesport-landing',
  'coach-requirements',
  'status-dot-grid',
  'certificate-uploader',
  'ussf-certifications',
  'review-queue',
] as const;

export interface Choice {
  readonly organization: string;
  readonly tag: (typeof TAGS_TO_CHOOSE)[number];
  readonly language: 'auto' | 'en' | 'es';
  /** `#rrggbb`, or empty for the widgets' own. */
  readonly accent: string;
}

/** Chosen without a colour of one's own. */
export const OWN_ACCENT = '#1d63c4';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

export const writeScript = (origin: string, { organization, tag, language, accent }: Choice): string => {
  const lang = language === 'auto' ? '' : ` lang="${language}"`;
  const style = accent && accent !== OWN_ACCENT ? ` style="--touchline-accent: ${escaped(accent)}"` : '';
  return `<script async src="${origin}/embed.js" data-organization="${escaped(organization)}"></script>\n<${tag}${lang}${style}></${tag}>`;
};

export const writeLink = (origin: string, { organization, tag, language }: Choice): string => {
  const url = new URL(`/embed/${tag}`, origin);
  url.searchParams.set('organization', organization);
  if (language !== 'auto') url.searchParams.set('lang', language);
  return url.href;
};

export const writeFrame = (origin: string, choice: Choice, title: string): string =>
  `<iframe src="${escaped(writeLink(origin, choice))}" title="${escaped(title)}" width="100%" height="900" style="border: 0" loading="lazy"></iframe>`;

/** Is white text on a colour readable? WCAG 2.2, contrast 4.5 to 1. */
export const isReadable = (accent: string): boolean => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(accent.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 4.5;
};
