import { useFigureState } from '../ui/useFigureState';

/** Stands for "none chosen" in the state of the link, which takes no undefined. */
const NONE = -1;

/** The chosen test image; it stands in the link as `image`. */
export function useImageRow(images: number): readonly [number | undefined, (row: number | undefined) => void] {
  const [row, setRow] = useFigureState('image', NONE, readRow);
  return [row === NONE || row >= images ? undefined : row, (next) => setRow(next ?? NONE)];
}

function readRow(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
