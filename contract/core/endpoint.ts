// What one operation of the API is: method and path, with the types of its body and answer. Where a schema says nothing else: ids are opaque;
// what ends in `At`, `since` and `until` are instants (ISO 8601, UTC), days are YYYY-MM-DD; texts are trimmed; a JSON body holds 256 kB at
// most (413); a field that does not fit is 422 with its path, see problem.ts. What an answer may hold at most is said with its list.

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Stands for a body of raw bytes in the table below; no value of it exists. */
export type FileBytes = { readonly raw: 'bytes' };

/** `Body` void: none is sent. `FileBytes`: the bytes themselves, not JSON. `Answer` void: 204. */
export interface Endpoint<Body, Answer> {
  readonly method: Method;
  readonly path: string;
  readonly body?: Body;
  readonly answer?: Answer;
}

export const endpoint = <Body, Answer>(method: Method, path: string): Endpoint<Body, Answer> => ({ method, path });
