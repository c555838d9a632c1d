// The little of node:dns that workerd answers (by DNS over HTTPS) and that is used here.
declare module 'node:dns/promises' {
  export function resolve4(host: string): Promise<string[]>;
  export function resolve6(host: string): Promise<string[]>;
}
