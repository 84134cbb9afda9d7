/**
 * How generated digits are spread evenly among the training rows, so that file order mixes them too. For each row its
 * source: n ≥ 0 is row n of the data set, −1 − k is generated digit k.
 */
export function mixOrder(train: number, mixed: number): Int32Array {
  const total = train + mixed;
  const sources = new Int32Array(total);
  for (let k = 0; k < mixed; k++) sources[Math.floor(((k + 0.5) * total) / mixed)] = -1 - k;
  let own = 0;
  for (let row = 0; row < total; row++) if (sources[row] >= 0) sources[row] = own++;
  return sources;
}
