/** Longest wait for quiet, milliseconds; a download may hang for ever. */
const PATIENCE_MS = 3000;

let loads: Promise<unknown> = Promise.resolve();

/** Passes on a load of digits; nothing is timed beside it. */
export function loud<T>(load: Promise<T>): Promise<T> {
  loads = Promise.allSettled([loads, load]);
  return load;
}

/**
 * Resolves when no digits are being unpacked or drawn in this worker: they would come between the steps of an engine
 * that is timed, and slow a GPU's more than the processor's own.
 */
export async function quiet(): Promise<void> {
  await Promise.race([loads, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}
