/** What changing an image has done to the network's answer. */
export type Flip = 'untouched' | 'same' | 'becameRight' | 'becameWrong' | 'becameOther';

/** How the image was changed. */
export type Change = 'erased' | 'added' | 'both';

/** Less ink than this is none, full pixels. */
const LEAST = 0.05;

/** @param before what it was read as at first @param now what it is read as as it stands @param ink see `inkChange` */
export function flipOf(
  label: number,
  before: number,
  now: number,
  ink: { readonly erased: number; readonly added: number },
): { readonly flip: Flip; readonly change: Change; readonly pixels: number } {
  const change = ink.added < LEAST ? 'erased' : ink.erased < LEAST ? 'added' : 'both';
  const touched = ink.erased + ink.added >= LEAST;
  return { flip: kind(label, before, now, touched), change, pixels: Math.max(1, Math.round(ink.erased + ink.added)) };
}

function kind(label: number, before: number, now: number, touched: boolean): Flip {
  if (!touched) return 'untouched';
  if (now === before) return 'same';
  if (now === label) return 'becameRight';
  return before === label ? 'becameWrong' : 'becameOther';
}
