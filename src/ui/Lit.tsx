import { type ReactNode, useMemo, useState } from 'react';
import { LitContext } from './litContext';

/** Everything inside shares one light. */
export function Lit({ children }: { readonly children: ReactNode }) {
  const [lit, light] = useState<string>();
  const value = useMemo(() => ({ lit, light }), [lit]);
  return <LitContext value={value}>{children}</LitContext>;
}
