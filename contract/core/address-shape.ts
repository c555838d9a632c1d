// Whether a text can be an email address: one @, a domain with a dot, nothing that a mail program would read as more than one address, and
// nothing unseen. Whether mail reaches anybody there only mail can tell. Needs no library; linear in the length of the text.
const ADDRESS =
  /^[^\s@<>()[\],;:\\".\p{C}]+(?:\.[^\s@<>()[\],;:\\".\p{C}]+)*@[^\s@<>()[\],;:\\".\p{C}]+(?:\.[^\s@<>()[\],;:\\".\p{C}]+)+$/u;
export const ADDRESS_MAX_CHARACTERS = 254;

export const isAddress = (text: string): boolean => text.length <= ADDRESS_MAX_CHARACTERS && ADDRESS.test(text);
