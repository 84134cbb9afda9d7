import { LONGEST, listLitPixels, PIXELS } from './litPixels';
import { allocate } from './memory';

// The digits that the network trains on, as lists of lit pixels in pages of 1 MiB. A page begins with the address of
// the next, so that other digits can be written over those that are there.

const PAGE: usize = 1 << 20;

/** For each row the address of its list. */
let lists: usize = 0;
/** A byte for each row. */
let labels: usize = 0;
let count: usize = 0;
let firstPage: usize = 0;
let page: usize = 0;
/** Where the next list goes. */
let free: usize = 0;

/** Makes room for that many digits. */
export function allocateDigits(rows: usize): void {
  lists = allocate(rows << 2);
  labels = allocate(rows);
  firstPage = allocate(PAGE);
  rewindDigits();
}

/** From here on digits are written over the first ones. */
export function rewindDigits(): void {
  count = 0;
  page = firstPage;
  free = page + 4;
}

/** Appends images, 784 bytes each. */
export function appendDigits(images: usize, rows: usize): void {
  for (const end = count + rows; count < end; count++, images += PIXELS) {
    if (free + LONGEST > page + PAGE) turnPage();
    store<u32>(lists + (count << 2), <u32>free);
    free = listLitPixels(images, free);
  }
}

function turnPage(): void {
  if (!load<u32>(page)) store<u32>(page, <u32>allocate(PAGE));
  page = <usize>load<u32>(page);
  free = page + 4;
}

export function labelsAddress(): usize {
  return labels;
}

/** The list of lit pixels of a row. */
export function listOf(row: usize): usize {
  return <usize>load<u32>(lists + (row << 2));
}

export function labelOf(row: usize): usize {
  return <usize>load<u8>(labels + row);
}
