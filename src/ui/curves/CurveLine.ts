import type { CurvePoint } from './CurveSpace';

/**
 * How a line is drawn: what training shows and what validation shows, a run among others in grey, the slides' run, one
 * of several seeds and the median of them all.
 */
export type CurveLook = 'train' | 'validation' | 'other' | 'slides' | 'slidesDotted' | 'seed' | 'median';

/** A line of a chart. */
export interface CurveLine {
  readonly key: string;
  readonly look: CurveLook;
  readonly points: readonly CurvePoint[];
  /** The pigment of a seed or a median; default the network's. */
  readonly pigment?: 'network' | 'check';
  /** Stands where the line ends. */
  readonly end?: string;
}

/** An area of a chart. */
export interface CurveBand {
  readonly key: string;
  readonly pigment: 'network' | 'check';
  readonly points: readonly (readonly [x: number, low: number, high: number])[];
}
