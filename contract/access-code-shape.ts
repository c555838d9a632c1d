// Says whether a text has the shape of an access code: the legacy 4x4 upper-case groups, or today's enrollment key.
// Needs no library, so that the extension's content script stays small. It never changes the text: keys are case-sensitive.

const LEGACY = /^[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3}$/;
const ENROLLMENT_KEY = /^(?=.*[A-Za-z])\w{16,24}$/;

/** True for `AB12-CD34-EF56-GH78`, the same without hyphens, and 16 to 24 letters, digits or underscores with a letter. */
export function isAccessCode(text: string): boolean {
  return LEGACY.test(text) || ENROLLMENT_KEY.test(text);
}
