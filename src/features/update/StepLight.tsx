import { type ReactNode, useMemo } from 'react';
import { LitContext, useLit } from '../../ui/litContext';

/** Lights one part for as long as nothing else is pointed at. */
export function StepLight({ part, children }: { readonly part: string; readonly children: ReactNode }) {
  const { lit, light } = useLit();
  const value = useMemo(() => ({ lit: lit ?? part, light }), [lit, light, part]);
  return <LitContext value={value}>{children}</LitContext>;
}
