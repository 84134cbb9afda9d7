/** The first sentence of a text without its full stop, and the rest. A point inside a file's name ends nothing. */
export function splitSentence(text: string): readonly [first: string, rest: string] {
  const end = /。|\.(?=\s|$)/.exec(text);
  if (!end) return [text, ''];
  return [text.slice(0, end.index), text.slice(end.index + 1).trim()];
}
