/** What a mail server says often names the address: that goes neither into a log nor beside a sealed mail. */
export const withoutAddresses = (words: string): string =>
  words.replace(/[^\s<>"']+/g, (word) => (word.slice(1, -1).includes('@') ? '…' : word)).replace(/[\p{Cc}\s]+/gu, ' ');
