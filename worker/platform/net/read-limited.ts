// The text of an answer somebody else gives us, read no further than it may be long: an endless one is not read to its end.

/** @returns null when it is longer than `maxBytes`. */
export async function textUpTo(answer: Response, maxBytes: number): Promise<string | null> {
  const reader = answer.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
