/** Hands a text or bytes to the browser as a file to keep. */
export function saveFile(name: string, type: string, contents: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  const media = typeof contents === 'string' ? `${type};charset=utf-8` : type;
  link.href = URL.createObjectURL(new Blob([contents], { type: media }));
  link.download = name;
  link.click();
  // The browser has to have begun reading before the address goes.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
