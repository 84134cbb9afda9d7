import { useLit } from '../../ui/litContext';
import classes from './LayerGraph.module.css';
import { includesWeight, type LitPart, litPart } from './LitPart';
import type { StageNames } from './Stage';
import { SvgName } from './SvgName';

const HEIGHT = 244;
const RADIUS = 23;

export interface LayerGraphProps {
  readonly names: StageNames;
  readonly width: number;
}

/** Inputs on the left, nodes on the right, a line for each weight; lights with the formula, and lights it. */
export function LayerGraph({ names, width }: LayerGraphProps) {
  const { lit, light } = useLit();
  const part = litPart(lit, names);
  const { inputs, nodes, letter, before, layer } = names;
  const left = RADIUS + 3;
  const right = width - RADIUS - 3;
  const from = places(inputs);
  const to = places(nodes);
  const off = () => light(undefined);
  return (
    <svg className={classes.graph} width={width} height={HEIGHT} aria-hidden="true" onPointerLeave={off}>
      {nodes.map((node, j) =>
        inputs.map((input, i) => (
          <g key={`${node} ${input}`} onPointerEnter={() => light(`w-${node}-${input}`)}>
            <line className={classes.touch} x1={left} y1={from[i]} x2={right} y2={to[j]} />
            <line
              className={classes.weight}
              data-lit={includesWeight(part, node, input) || undefined}
              x1={left}
              y1={from[i]}
              x2={right}
              y2={to[j]}
            />
          </g>
        )),
      )}
      <Column x={left} subscripts={inputs} ys={from} part={part} kind="from" letter={letter} sup={before} />
      <Column x={right} subscripts={nodes} ys={to} part={part} kind="to" letter="a" sup={layer} />
    </svg>
  );
}

interface ColumnProps {
  readonly x: number;
  readonly subscripts: readonly string[];
  readonly ys: readonly number[];
  readonly part: LitPart | undefined;
  readonly kind: 'from' | 'to';
  readonly letter: string;
  readonly sup: string;
}

function Column({ x, subscripts, ys, part, kind, letter, sup }: ColumnProps) {
  const { light } = useLit();
  return (
    <>
      {subscripts.length > 1 && (
        <text className={classes.dots} x={x} y={(ys[1] + ys[2]) / 2 + 6}>
          ⋮
        </text>
      )}
      {subscripts.map((subscript, index) => (
        <g
          key={subscript}
          className={classes.node}
          data-lit={holds(part, kind, subscript) || undefined}
          onPointerEnter={() => light(`${kind}-${subscript}`)}
          onPointerDown={() => light(`${kind}-${subscript}`)}
        >
          <circle cx={x} cy={ys[index]} r={RADIUS} />
          <SvgName x={x} y={ys[index]} letter={letter} sup={sup} sub={subscript} />
        </g>
      ))}
    </>
  );
}

function holds(part: LitPart | undefined, kind: 'from' | 'to', subscript: string): boolean {
  if (!part) return false;
  if (kind === 'to') return part.kind !== 'from' && part.to === subscript;
  return (part.kind === 'from' || part.kind === 'w') && part.from === subscript;
}

/** Heights: first and second above, the last below, with room for dots; a single one in the middle. */
function places(subscripts: readonly string[]): readonly number[] {
  const edge = RADIUS + 2;
  if (subscripts.length === 1) return [HEIGHT / 2];
  return [edge, edge + 62, HEIGHT - edge];
}
