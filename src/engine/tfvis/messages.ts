import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { Samples } from '../Engine';

/** The inspector's own headings, in the language of the page. */
export interface InspectorWords {
  readonly summary: string;
  /** One for each Dense layer. */
  readonly layers: readonly string[];
  /** What the list of a layer's tensors is for. */
  readonly tensor: string;
  readonly confusion: string;
  readonly accuracy: string;
}

/** What the page tells the inspector in its frame. */
export type ToInspector =
  /** The images that the next networks are tested on. */
  | { readonly type: 'digits'; readonly digits: Samples }
  | {
      readonly type: 'network';
      readonly run: TrainingRun;
      readonly weights: Weights;
      readonly words: InspectorWords;
      /** A number that comes back with `shown`. */
      readonly id: number;
    }
  | {
      readonly type: 'look';
      readonly language: string;
      readonly dark: boolean;
      /** Colour of the page round the frame. */
      readonly paper: string;
    };

/** What the inspector answers. */
export type FromInspector =
  | { readonly type: 'ready' }
  /** All of a network stands there. */
  | { readonly type: 'shown'; readonly id: number }
  | { readonly type: 'failed'; readonly message: string }
  /** How high the page is, px. */
  | { readonly type: 'height'; readonly height: number };
