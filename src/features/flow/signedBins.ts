/** A matrix, row-major. */
export interface Matrix {
  readonly values: ArrayLike<number>;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A matrix with fewer rows and columns, for a picture that has no room for all of them: each cell is the entry of its
 * bin that is largest in size, with its sign, so that nothing strong is lost.
 */
export function signedBins({ values, rows, columns }: Matrix, mostRows: number, mostColumns: number): Matrix {
  const fewRows = Math.min(rows, mostRows);
  const fewColumns = Math.min(columns, mostColumns);
  const binned = new Float64Array(fewRows * fewColumns);
  for (let row = 0; row < rows; row++) {
    const line = Math.floor((row * fewRows) / rows) * fewColumns;
    for (let column = 0; column < columns; column++) {
      const bin = line + Math.floor((column * fewColumns) / columns);
      const value = values[row * columns + column];
      if (Math.abs(value) > Math.abs(binned[bin])) binned[bin] = value;
    }
  }
  return { values: binned, rows: fewRows, columns: fewColumns };
}
