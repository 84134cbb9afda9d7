/**
 * @typedef {object} Limits
 * @property {number} connectMs until the server begins to answer
 * @property {number} stallMs between two pieces of the file
 */

/** The server cannot be reached or has fallen silent: nothing more is to be had from it. */
export class NoAnswer extends Error {}

/**
 * Downloads a file into memory.
 * @param {string | URL} url
 * @param {Limits} limits
 * @param {(got: number) => void} [onBytes] told how many bytes have come
 * @returns {Promise<Buffer>}
 * @throws {NoAnswer} if the server cannot be reached or stalls
 * @throws {Error} on an HTTP error or a broken connection; the message is the reason in a few words
 */
export async function download(url, { connectMs, stallMs }, onBytes = () => {}) {
  const abort = new AbortController();
  /** @param {number} ms */
  const giveUpAfter = (ms) => setTimeout(() => abort.abort(new NoAnswer(`no answer in ${ms / 1000} s`)), ms);
  let timer = giveUpAfter(connectMs);
  try {
    const response = await fetch(url, { signal: abort.signal }).catch((error) => {
      throw abort.signal.aborted ? abort.signal.reason : new NoAnswer(reasonOf(error));
    });
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    const pieces = [];
    let got = 0;
    for await (const piece of response.body) {
      clearTimeout(timer);
      timer = giveUpAfter(stallMs);
      pieces.push(piece);
      got += piece.length;
      onBytes(got);
    }
    return Buffer.concat(pieces);
  } catch (error) {
    if (error instanceof TypeError) throw new Error(`connection broken: ${reasonOf(error)}`);
    throw error;
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

/** @param {Error} error what fetch threw; the reason proper is its cause */
function reasonOf(error) {
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.message;
}
