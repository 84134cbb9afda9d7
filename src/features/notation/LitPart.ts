import type { StageNames } from './Stage';

/** What is pointed at in a stage: a node, an input, a bias, a weight. */
export type LitPart =
  | { readonly kind: 'to'; readonly to: string }
  | { readonly kind: 'from'; readonly from: string }
  | { readonly kind: 'b'; readonly to: string }
  | { readonly kind: 'w'; readonly to: string; readonly from: string };

/** Reads a part's name; undefined for those of other figures and other stages. */
export function litPart(name: string | undefined, { nodes, inputs }: StageNames): LitPart | undefined {
  const [kind, first, second] = name?.split('-') ?? [];
  if ((kind === 'to' || kind === 'b') && nodes.includes(first)) return { kind, to: first };
  if (kind === 'from' && inputs.includes(first)) return { kind, from: first };
  if (kind === 'w' && nodes.includes(first) && inputs.includes(second)) return { kind, to: first, from: second };
  return undefined;
}

/** Whether the connection from an input to a node belongs to it. */
export function includesWeight(part: LitPart | undefined, to: string, from: string): boolean {
  switch (part?.kind) {
    case 'to':
      return part.to === to;
    case 'from':
      return part.from === from;
    case 'w':
      return part.to === to && part.from === from;
    default:
      return false;
  }
}

/** A subscript, from 1, as an index of code, from 0: 2 is 1, n is n-1. */
export function codeIndex(subscript: string): string {
  return /^\d+$/.test(subscript) ? String(Number(subscript) - 1) : `${subscript}-1`;
}
