// `Name <address>`, or a bare address, as the operator wrote it.
export function parseAddress(text: string): { name: string; email: string } {
  const parts = /^\s*(.*?)\s*<([^>]+)>\s*$/.exec(text);
  return parts ? { name: parts[1] ?? '', email: parts[2] ?? text } : { name: 'Touchline', email: text };
}
