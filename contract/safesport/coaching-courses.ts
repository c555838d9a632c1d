// Coaching courses from the lowest to the highest: a higher one satisfies a lower. Source: FACTS, the catalogue of licences.
// Apart from the schemas, so that a browser gets the list without them.
export const COURSES = ['4v4', '7v7', '9v9', '11v11', 'D', 'C', 'B', 'A', 'Pro'] as const;
export type Course = (typeof COURSES)[number];
