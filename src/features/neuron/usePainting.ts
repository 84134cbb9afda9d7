import { useMemo, useState } from 'react';
import { CLASSES } from '../../core/network';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { useFigureState } from '../../ui/useFigureState';
import { painted } from './brush';
import { type AskedDigit, askedDigits, type Duel } from './duel';
import { type Template, type TemplateName, templateNames, templateOf } from './template';

/** Rows to learn from, and rows to be asked about. */
const trainRows = Array.from({ length: 2000 }, (_, row) => row);
const testRows = Array.from({ length: 600 }, (_, row) => row);

const digitOf = (text: string) => (/^\d$/.test(text) ? Number(text) % CLASSES : undefined);

/** The neuron on the board: what it is to tell apart, where its painting started, and what became of it. */
export interface Painting {
  readonly duel: Duel;
  readonly start: TemplateName;
  readonly template: Template;
  /** Whether all of it was painted by hand. */
  readonly own: boolean;
  /** The digits it can be asked about; undefined while they are fetched. */
  readonly asked: readonly AskedDigit[] | undefined;
  setDuel(duel: Duel): void;
  begin(start: TemplateName): void;
  setBias(bias: number): void;
  paint(cells: readonly number[], value: number): void;
}

export function usePainting(): Painting {
  const train = useCourseSamples('train', trainRows);
  const test = useCourseSamples('test', testRows);
  const [yes, setYes] = useFigureState('yes', 0, digitOf);
  const [no, setNo] = useFigureState<string>('no', '1', (text) => (/^(\d|others)$/.test(text) ? text : undefined));
  const [start, setStart] = useFigureState<TemplateName>('w', 'blank', (text) =>
    templateNames.find((name) => name === text),
  );
  const [bias, setBias] = useFigureState('b', 0, (text) =>
    Math.abs(Number(text)) <= BIAS_LIMIT ? Number(text) : undefined,
  );
  const [hand, setHand] = useState<Float32Array>();

  const duel = useMemo<Duel>(() => ({ yes, no: no === 'others' ? 'others' : Number(no) }), [yes, no]);
  const taught = useMemo(() => train && askedDigits(train, duel), [train, duel]);
  const asked = useMemo(() => test && askedDigits(test, duel), [test, duel]);
  const base = useMemo(() => templateOf(taught ? start : 'blank', taught ?? []), [start, taught]);
  const weights = hand ?? base.weights;

  function begin(next: TemplateName, about = duel): void {
    setStart(next);
    setHand(undefined);
    setBias(train ? templateOf(next, askedDigits(train, about)).bias : 0);
  }

  return {
    duel,
    start,
    template: useMemo(() => ({ weights, bias, full: base.full }), [weights, bias, base.full]),
    own: start === 'blank' && hand !== undefined,
    asked,
    setDuel(next) {
      setYes(next.yes);
      setNo(String(next.no));
      begin(start, next);
    },
    begin: (next) => begin(next),
    setBias,
    paint: (cells, value) => setHand((before) => painted(before ?? base.weights, cells, value)),
  };
}

/** The bias slider's ends, ±. */
export const BIAS_LIMIT = 10;
