/** Where the page lies, without its route; data sets and recordings are below it. */
export function pageAddress(): URL {
  return new URL('.', document.baseURI.split('#')[0]);
}
