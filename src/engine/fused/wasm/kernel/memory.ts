/**
 * Room for `bytes` bytes, all zero, at a multiple of 64. It is never given back: a model has a memory of its own,
 * which goes with it.
 */
export function allocate(bytes: usize): usize {
  return (heap.alloc(bytes + 64) + 63) & ~63;
}
