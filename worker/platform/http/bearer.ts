/** The token of an `Authorization: Bearer` header, or null. */
export const bearerOf = (header: string | undefined): string | null =>
  /^Bearer ([\w.-]+)$/i.exec(header ?? '')?.[1] ?? null;
