// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** A live ticket opens one socket right after it was asked for. */
export const LIVE_TICKET_SECONDS = 60;
/** A socket is closed after this; who may listen is asked at each word besides. */
export const LIVE_SOCKET_HOURS = 1;
/** What strangers see of an organization is counted at most once a minute, and may be this old while it is counted anew. */
export const PUBLIC_COUNTS_SECONDS = 60;
export const STALE_COUNTS_SECONDS = 300;
/** Registrations counted in one statement: some tens of milliseconds of the one thread D1 has. */
export const COUNTED_AT_ONCE_ROWS = 2000;
/** How long a visitor waits for another who counts an organization for the first time, look by look. */
export const COUNTING_WAITS_MS = [100, 200, 400, 800, 1500, 3000];
