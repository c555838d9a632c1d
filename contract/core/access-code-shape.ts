// Says what an access code may be: a portal's owner chooses any 4 to 64 printable characters without spaces.
// Needs no library, so that the extension's content script stays small. It never changes the text: codes are kept to the letter.

const ACCESS_CODE = /^[^\s\p{C}\p{Z}]{4,64}$/u;

/** True for any text of 4 to 64 characters that can be seen; its shape says nothing about whether it is right. */
export const isAccessCode = (text: string): boolean => ACCESS_CODE.test(text);
