/** What a kernel exports: see `kernel/index.ts`. Places are byte offsets into `memory`. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  open(optimizer: number, lr: number, loss: number): void;
  addLayer(units: number, activation: number): void;
  reserve(batch: number): void;
  layers(): number;
  capacity(): number;
  imagesPlace(): number;
  rowsPlace(): number;
  kernelPlace(layer: number): number;
  biasPlace(layer: number): number;
  strideOf(layer: number): number;
  logitsPlace(): number;
  reserveDigits(count: number): void;
  labelsPlace(): number;
  rewind(): void;
  addDigits(count: number): void;
  step(batch: number): number;
  correct(): number;
  predictBytes(count: number): void;
  predictFloats(count: number): void;
  scoreRows(from: number, count: number): number;
  guessesPlace(): number;
  stuckPlace(): number;
}

/** Images that are handed to a kernel at a time. */
export const HANDFUL = 64;
