// What is said of a person’s standing, in Spanish: see people.en.ts.
export { default as states } from './states.es.ts';
export { default as why, fields, listFields } from './why-for-member.es.ts';
