/** A QR code's dark modules as one SVG path, a unit each; the bar of a row's neighbours is one rectangle. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  const bars: string[] = [];
  modules.forEach((row, y) => {
    let x = 0;
    while (x < row.length) {
      if (!row[x]) {
        x++;
        continue;
      }
      const from = x;
      while (row[x]) x++;
      bars.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
    }
  });
  return bars.join('');
}
