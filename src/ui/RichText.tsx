import { Formula } from './Formula';
import { parseText, type TextPiece } from './parseText';
import classes from './RichText.module.css';
import { Term } from './Term';

/** Paragraphs of a text with light markup (see `parseText`). */
export function RichText({ text }: { readonly text: string }) {
  return parseText(text).map((pieces, index) => (
    // The pieces of a text never change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <p key={index} className={classes.paragraph}>
      <Pieces pieces={pieces} />
    </p>
  ));
}

/** The same without paragraphs, to stand in a line. */
export function RichLine({ text }: { readonly text: string }) {
  return <Pieces pieces={parseText(text).flat()} />;
}

function Pieces({ pieces }: { readonly pieces: readonly TextPiece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
  return pieces.map((piece, index) => <Piece key={index} piece={piece} />);
}

function Piece({ piece }: { readonly piece: TextPiece }) {
  switch (piece.kind) {
    case 'plain':
      return piece.text;
    case 'bold':
      return <strong>{piece.text}</strong>;
    case 'code':
      return <code className={classes.code}>{piece.text}</code>;
    case 'formula':
      return <Formula tex={piece.text} inline />;
    case 'link':
      return <a href={piece.target}>{piece.text}</a>;
    case 'term':
      return <Term part={piece.part}>{piece.text}</Term>;
  }
}
