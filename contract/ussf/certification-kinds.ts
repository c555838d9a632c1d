// The kinds of certificates, in the order they are shown in. Needs no library: widgets read it.

/** How certificates are grouped for people. `unknown` is shown, never dropped. */
export const CERTIFICATION_KINDS = [
  'referee',
  'safesport',
  'background-check',
  'assignor',
  'instructor',
  'assessor',
  'educator',
  'emeritus',
  'coaching',
  'health',
  'unknown',
] as const;
