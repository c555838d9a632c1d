// The site builders that leagues publish with, as far as each takes a script, a frame or only a link. Source: FACTS, "Where leagues publish".
export const SITE_BUILDERS = ['wordpress', 'wix', 'squarespace', 'google-sites', 'portal', 'other'] as const;
export type SiteBuilder = (typeof SITE_BUILDERS)[number];
