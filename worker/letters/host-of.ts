/** The host in an address, as a subject names it; what is no address stands as it is. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
