/** A piece of a text with light markup. */
export type TextPiece =
  | { readonly kind: 'plain' | 'bold' | 'code' | 'formula'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly target: string }
  /** A term that lights a part of the passage. */
  | { readonly kind: 'term'; readonly text: string; readonly part: string };

const marks = /\*\*(.+?)\*\*|\$([^$]+)\$|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)|\{([\w-]+)\|([^{}]+)\}/g;

/**
 * Takes a text apart: paragraphs are parted by a blank line; inside them `**bold**`, `$tex$`, `` `code` ``,
 * `[text](target)` and `{part|term}`.
 */
export function parseText(text: string): readonly (readonly TextPiece[])[] {
  return text.split(/\n\s*\n/).map(parseParagraph);
}

function parseParagraph(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > at) pieces.push({ kind: 'plain', text: text.slice(at, match.index) });
    pieces.push(pieceOf(match));
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ kind: 'plain', text: text.slice(at) });
  return pieces;
}

function pieceOf([, bold, formula, code, link, target, part, term]: RegExpExecArray): TextPiece {
  if (bold !== undefined) return { kind: 'bold', text: bold };
  if (formula !== undefined) return { kind: 'formula', text: formula };
  if (code !== undefined) return { kind: 'code', text: code };
  if (link !== undefined) return { kind: 'link', text: link, target };
  return { kind: 'term', text: term, part };
}
