// `Name <address>`, or a bare address, as the operator wrote it.
export function parseAddress(text: string): { name: string; email: string } {
  const whole = text.trim();
  const open = whole.lastIndexOf('<');
  return open >= 0 && whole.endsWith('>')
    ? { name: whole.slice(0, open).trim(), email: whole.slice(open + 1, -1) }
    : { name: 'Touchline', email: text };
}
