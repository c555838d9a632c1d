// Where the extension may run (DESIGN 5). Nothing else is a host permission, and nothing else runs anywhere.
export const SAFESPORT_HOSTS = [
  'https://safesporttrained.org/*',
  'https://*.safesporttrained.org/*',
  'https://uscenterforsafesport.myabsorb.com/*',
  'https://safesport.org/*',
  'https://*.safesport.org/*',
];
