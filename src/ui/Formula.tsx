import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import classes from './Formula.module.css';
import { useLit } from './litContext';
import { useFormulaKeys } from './useFormulaKeys';

export interface FormulaProps {
  /** TeX; `\part{name}{…}` marks what can be lit. */
  readonly tex: string;
  /** Accessible name of a formula on a line of its own. */
  readonly label?: string;
  /** In a line of text. */
  readonly inline?: boolean;
}

/** The typesetter, once it is there: then formulas are set before they are first painted. */
let typesetter: typeof import('./typeset') | undefined;

/** A typeset formula whose parts light up with the words, figures and code that name them. */
export function Formula({ tex, label, inline = false }: FormulaProps) {
  const place = useRef<HTMLSpanElement>(null);
  /** How often it has been set; 0 while the TeX still stands there. */
  const [settings, setSettings] = useState(0);
  const { lit, light } = useLit();

  useLayoutEffect(() => {
    let wanted = true;
    function set(): void {
      if (!wanted || !place.current) return;
      typesetter?.typeset(place.current, tex, !inline);
      setSettings((count) => count + 1);
    }
    if (typesetter) set();
    // Until then the TeX itself stands in its place.
    else
      void import('./typeset').then((module) => {
        typesetter = module;
        set();
      });
    return () => {
      wanted = false;
    };
  }, [tex, inline]);

  useEffect(() => {
    if (!settings) return;
    for (const part of place.current?.querySelectorAll<HTMLElement>('[data-part]') ?? []) {
      part.toggleAttribute('data-lit', part.dataset.part === lit);
    }
  }, [lit, settings]);

  const partAt = ({ target }: PointerEvent) => (target as Element).closest<HTMLElement>('[data-part]')?.dataset.part;
  const keys = useFormulaKeys(place, inline || !tex.includes('\\part') ? undefined : label);
  return (
    <span
      className={inline ? classes.inline : classes.block}
      onPointerOver={(event) => light(partAt(event))}
      onPointerDown={(event) => light(partAt(event))}
      onPointerLeave={(event) => event.pointerType === 'mouse' && light(undefined)}
      {...keys}
    >
      <span ref={place} className={settings ? undefined : classes.raw}>
        {plainTex(tex)}
      </span>
    </span>
  );
}

/** TeX without our own marks. */
function plainTex(tex: string): string {
  return tex.replaceAll(/\\part\{[^}]*\}/g, '').replaceAll(/\\(text|mathrm|mathbf)\b/g, '');
}
