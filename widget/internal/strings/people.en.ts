// What is said of a person's standing: the states, and why one is not green. Nearly every element that asks for the first asks for the
// second, so they are one file to fetch.
export { default as states } from './states.en.ts';
export { default as why, fields, listFields } from './why-for-member.en.ts';
