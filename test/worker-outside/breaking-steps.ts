// Where and how a mail server of the tests breaks off.

/** Steps in the clear, in the order in which the server answers; `none` breaks nothing. */
export const STEPS = ['greeting', 'ehlo', 'auth', 'mail', 'rcpt', 'data', 'body'] as const;
/** Steps of a dialog that goes on in TLS, up to where nothing can be read on the line any more. */
export const TLS_STEPS = ['greeting', 'ehlo', 'starttls', 'handshake'] as const;
export const MANNERS = [
  'hangs-up',
  'stalls',
  'half-a-line',
  'half-a-line-and-hangs-up',
  '421',
  'babbles',
  'no-smtp',
] as const;
/** `talks-on`: agrees to TLS, and somebody on the line adds an answer to what has not been said yet. */
export type Manner = (typeof MANNERS)[number] | 'talks-on';
