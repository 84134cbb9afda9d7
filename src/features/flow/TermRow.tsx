import type { SumTerm } from '../../core/entrySum';
import { useLit } from '../../ui/litContext';
import { EntryName } from './EntryName';
import classes from './SumTable.module.css';
import type { Flow } from './useFlow';

export interface TermRowProps {
  readonly flow: Flow;
  readonly term: SumTerm;
  /** It is here because it is pointed at, not because it is large. */
  readonly pointed?: boolean;
}

/** One x·w; pointing at it marks its pixel, its row of W and its ray. */
export function TermRow({ flow, term, pointed }: TermRowProps) {
  const { lit } = useLit();
  const { layer, hot, picked, point } = flow;
  const { index, input, weight, product, value } = term;
  const before = layer.number === 1 ? undefined : layer.number - 1;
  return (
    <tr
      data-pointed={pointed || undefined}
      data-hot={(hot ?? picked) === index || undefined}
      onPointerEnter={() => point(index)}
      onPointerLeave={() => point(undefined)}
    >
      <th scope="row">
        <button type="button" className={classes.input} onFocus={() => point(index)} onBlur={() => point(undefined)}>
          <EntryName letter={before ? 'a' : 'x'} layer={before} unit={index + 1} />
        </button>
      </th>
      <td>
        <span data-lit={lit === 'x' || undefined}>{input}</span> ×{' '}
        <span data-lit={lit === 'w' || undefined}>{weight.startsWith('−') ? `(${weight})` : weight}</span>
      </td>
      <td data-sign={value < 0 ? 'minus' : 'plus'}>{product}</td>
    </tr>
  );
}
