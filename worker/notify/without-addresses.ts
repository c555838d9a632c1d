/** What a mail server says often names the address: that goes neither into a log nor beside a sealed mail. */
export const withoutAddresses = (words: string): string =>
  words.replace(/[^\s<>"']+@[^\s<>"']+/g, '…').replace(/[\p{Cc}\s]+/gu, ' ');
