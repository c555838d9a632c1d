// SafeSport's courses as the webhook names them. An unknown code is kept and matched by title.
export const COURSE_CODES = [
  'core',
  'refresher-1',
  'refresher-2',
  'refresher-3',
  'module-1',
  'module-2',
  'module-3',
  'youth',
  'health-professionals',
] as const;
export type CourseCode = (typeof COURSE_CODES)[number];
