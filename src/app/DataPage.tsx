import type { Engine } from '../engine/Engine';

/** The digits: where they come from, how many, what they look like. */
export function DataPage({ engine }: { readonly engine: Engine }) {
  return <p>{String(Boolean(engine))}</p>;
}
