// How a personal link travels: in the URL fragment, so that no server log and no Referer ever holds it (DESIGN 7).

/** `https://league.example/safesport#touchline=<token>` */
export const LINK_FRAGMENT = 'touchline=';
/** A personal link's token, and a signed-in administrator's, as told by their first letters. */
export const LINK_TOKEN_PREFIX = 'tll_';
export const SESSION_TOKEN_PREFIX = 'tls_';
