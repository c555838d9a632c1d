// The real hosts that tests lead to the sandbox.
export const SAFESPORT_HOST_NAMES = [
  'safesporttrained.org',
  '*.safesporttrained.org',
  'safesport.org',
  '*.safesport.org',
  'uscenterforsafesport.myabsorb.com',
];
