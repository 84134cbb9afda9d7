import type { RunEntry } from './RunEntry';

/** What may be kept without pins. */
export interface Room {
  readonly runs: number;
  readonly bytes: number;
}

export const ROOM: Room = { runs: 50, bytes: 100e6 };

/** Runs that have to go so that the rest fits: the oldest that are not pinned, never the newest of them. */
export function makingRoom(entries: readonly RunEntry[], room: Room = ROOM): readonly RunEntry[] {
  const loose = entries.filter(({ pinned }) => !pinned).sort((a, b) => a.at - b.at);
  let bytes = loose.reduce((sum, entry) => sum + entry.bytes, 0);
  const going: RunEntry[] = [];
  while (loose.length > 1 && (loose.length > room.runs || bytes > room.bytes)) {
    const [oldest] = loose.splice(0, 1);
    bytes -= oldest.bytes;
    going.push(oldest);
  }
  return going;
}
