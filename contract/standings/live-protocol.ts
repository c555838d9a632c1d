// How a live socket is asked for. Apart from the messages' schemas, so that whoever only answers the call carries none.

/** Sub-protocols offered: this one, and the ticket behind LIVE_TICKET_PREFIX. */
export const LIVE_PROTOCOL = 'touchline.live.v1';
export const LIVE_TICKET_PREFIX = 'touchline.ticket.';
