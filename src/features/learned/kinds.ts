import type { LayerSurvey } from '../../engine/plain/survey';

/** What is counted of a layer. */
export const kinds = ['weights', 'activations', 'gradients'] as const;
export type Kind = (typeof kinds)[number];

/** What the figure shows: one kind, or all beside each other. */
export type ShownKinds = Kind | 'all';

export function parseKinds(text: string): ShownKinds | undefined {
  return text === 'all' ? 'all' : kinds.find((kind) => kind === text);
}

/** Saturated numbers of a kind; only activations have an end to be at. */
export function saturatedOf(layer: LayerSurvey, kind: Kind): number | undefined {
  return kind === 'activations' ? layer.saturated : undefined;
}
