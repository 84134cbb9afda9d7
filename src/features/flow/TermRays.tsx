import { termOf } from '../../core/entrySum';
import classes from './Overview.module.css';
import { type OverviewLayout, unitMiddle } from './overviewLayout';
import type { Flow } from './useFlow';

const IMAGE = 28;

/** The listed terms as rays into the chosen unit; solid for +, dashed for −. */
export function TermRays({ flow, layout }: { readonly flow: Flow; readonly layout: OverviewLayout }) {
  const { layer, unit, entry, strongest, hot } = flow;
  const index = layer.number - 1;
  const end = { x: layout.lefts[index] - 3, y: unitMiddle(unit, layer.units, layout.height) };
  const shown = hot === undefined || strongest.includes(hot) ? strongest : [...strongest, hot];
  const most = Math.abs(termOf(entry, strongest[0] ?? 0)) || 1;
  return shown.map((input) => {
    const term = termOf(entry, input);
    const start = startOf(input, index, layer.inputs.length, layout);
    const middle = (start.x + end.x) / 2;
    return (
      <path
        key={input}
        className={classes.ray}
        data-negative={term < 0 || undefined}
        data-hot={hot === input || undefined}
        strokeWidth={0.8 + 2 * Math.abs(term / most)}
        d={`M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`}
      />
    );
  });
}

function startOf(input: number, index: number, inputs: number, layout: OverviewLayout) {
  const { picture, lefts, strip, height } = layout;
  if (index > 0) return { x: lefts[index - 1] + strip, y: unitMiddle(input, inputs, height) };
  const cell = picture.size / IMAGE;
  return { x: ((input % IMAGE) + 0.5) * cell, y: picture.top + (Math.floor(input / IMAGE) + 0.5) * cell };
}
