import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { presets } from '../../core/presets';
import { shownNumber } from '../../core/shownNumber';
import { initialWeights } from '../../core/weights';
import { Formula } from '../../ui/Formula';
import { useLit } from '../../ui/litContext';
import { codeIndex, type LitPart, litPart } from './LitPart';
import classes from './NotationFigure.module.css';
import type { StageNames } from './Stage';
import { pair } from './stageTex';

/** As the terms of a sum show weights. */
const WEIGHT_DECIMALS = 5;

/** What is pointed at, in all its ways of being named: the formula's, the matrix's and the code's. */
export function PartNote({ names }: { readonly names: StageNames }) {
  const { t } = useTranslation('layers');
  const { lit } = useLit();
  const part = litPart(lit, names);
  if (!part) return <p className={classes.point}>{t('notation.point')}</p>;
  return (
    <dl className={classes.note}>
      <dt>
        <Formula tex={texOf(part, names)} inline />
      </dt>
      <dd>{meaning(part)}</dd>
      {part.kind === 'w' && <WeightLines names={names} to={part.to} from={part.from} />}
    </dl>
  );

  function meaning(lit: LitPart): string {
    switch (lit.kind) {
      case 'w':
        return t('notation.weight', { to: lit.to, from: lit.from });
      case 'to':
        return t('notation.node', { to: lit.to });
      case 'from':
        return t('notation.input', { from: lit.from });
      case 'b':
        return t('notation.bias', { to: lit.to });
    }
  }
}

interface WeightLinesProps {
  readonly names: StageNames;
  readonly to: string;
  readonly from: string;
}

function WeightLines({ names, to, from }: WeightLinesProps) {
  const { t } = useTranslation('layers');
  const value = useStartWeight(names, to, from);
  return (
    <>
      <dt>{t('notation.inMatrix')}</dt>
      <dd>{t('notation.place', { row: from, column: to })}</dd>
      <dt>{t('notation.inCode')}</dt>
      <dd>
        <code className={classes.code}>
          {names.weights}[{codeIndex(from)}, {codeIndex(to)}]
        </code>
        {value !== undefined && <span className={classes.value}> = {shownNumber(value, WEIGHT_DECIMALS)}</span>}
      </dd>
    </>
  );
}

/** The weight itself, as the lecture's network starts with it; undefined where the names stand for any. */
function useStartWeight({ real, inputs, nodes }: StageNames, to: string, from: string): number | undefined {
  const weights = useMemo(() => initialWeights(presets.keras), []);
  if (real === undefined || nodes.length === 1) return undefined;
  const { shape, values } = weights[2 * (real - 1)];
  const at = (subscript: string, list: readonly string[], size: number) =>
    subscript === list[2] ? size - 1 : Number(subscript) - 1;
  return values[at(from, inputs, shape[0]) * shape[1] + at(to, nodes, shape[1])];
}

function texOf(part: LitPart, { letter, before, layer }: StageNames): string {
  switch (part.kind) {
    case 'w':
      return `w_{${pair(part.to, part.from)}}^{${layer}}`;
    case 'from':
      return `${letter}_{${part.from}}${before && `^{${before}}`}`;
    case 'to':
      return `a_{${part.to}}^{${layer}}`;
    case 'b':
      return `b_{${part.to}}^{${layer}}`;
  }
}
