// What one operation of the API is: method and path, with the types of its body and answer.

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
