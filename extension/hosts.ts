// Where the extension may run. Nothing else is a host permission, and nothing else runs anywhere.
export const SAFESPORT_HOSTS = [
  'https://safesporttrained.org/*',
  'https://*.safesporttrained.org/*',
  'https://uscenterforsafesport.myabsorb.com/*',
  'https://safesport.org/*',
  'https://*.safesport.org/*',
];

/** Where the course is: every hand-off is meant for these, whichever host it came to. */
export const COURSE_HOSTS = ['safesporttrained.org', 'uscenterforsafesport.myabsorb.com'];
