import { useCallback, useMemo, useRef } from 'react';
import { useFigureState } from '../../ui/useFigureState';
import type { CompareRow } from './CompareRow';
import { areIds, type Choice, choiceAtFirst, idsText, readIds, toggleColour, toggleRun, without } from './choice';

const ids = (text: string) => (areIds(text) ? text : undefined);

export interface ChoiceView extends Choice {
  /** How many runs the link names that are not here. */
  readonly missing: number;
  toggleRun(id: string): void;
  toggleColour(id: string): void;
  /** Draws these two too, and gives them the colours. */
  showPair(first: string, second: string): void;
  /** Runs that were deleted, and those that are back. */
  leaveOut(ids: readonly string[]): void;
  putBack(ids: readonly string[]): void;
  show(ids: readonly string[]): void;
}

/** Which runs are drawn and which in colour, as the link says or as they come. */
export function useChoice(rows: readonly CompareRow[]): ChoiceView {
  const [runsText, setRuns] = useFigureState('runs', '', ids);
  const [colourText, setColour] = useFigureState('colour', '', ids);
  const last = useRef<0 | 1>(1);

  const present = useMemo(() => chosen(rows, runsText, colourText), [rows, runsText, colourText]);
  const change = useCallback(
    ({ runs, colour }: Choice) => {
      setRuns(idsText(runs));
      setColour(idsText(colour));
    },
    [setRuns, setColour],
  );
  return {
    ...present,
    toggleRun: (id) => change(toggleRun(present, id)),
    toggleColour(id) {
      const next = toggleColour(present, id, last.current);
      last.current = next.given;
      change(next);
    },
    showPair: (first, second) =>
      change({ runs: [...new Set([first, second, ...present.runs])], colour: [first, second] }),
    leaveOut(gone) {
      // As long as nobody has chosen, others move up by themselves.
      if (runsText || colourText) change(without(present, gone));
    },
    putBack(ids) {
      if (runsText) change({ ...present, runs: [...new Set([...ids, ...present.runs])] });
    },
    show: (added) => change({ ...present, runs: [...new Set([...added, ...present.runs])] }),
  };
}

function chosen(
  rows: readonly CompareRow[],
  runsText: string,
  colourText: string,
): Choice & Pick<ChoiceView, 'missing'> {
  const known = (id: string | undefined) => rows.some((row) => row.id === id);
  const own = rows.filter(({ entry }) => entry).map(({ id }) => id);
  const slides = rows.filter(({ entry }) => !entry).map(({ id }) => id);
  const first = choiceAtFirst(own, slides);
  const asked = runsText ? readIds(runsText).filter(Boolean) : first.runs;
  const coloured = colourText ? readIds(colourText) : first.colour;
  const named = new Set([...asked, ...coloured.filter(Boolean)]);
  const runs = [...named].filter(known);
  const colour = [0, 1].map((i) => (known(coloured[i]) && (coloured[i] ?? '')) || '');
  return { runs, colour: [colour[0], colour[1]], missing: named.size - runs.length };
}
