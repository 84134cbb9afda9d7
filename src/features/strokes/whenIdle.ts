/** Longest wait for a quiet moment, ms. */
const PATIENCE = 500;

/** Does a piece of work when the page has nothing better to do; the function given back calls it off. */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) {
    const id = requestIdleCallback(work, { timeout: PATIENCE });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, 1);
  return () => clearTimeout(id);
}
