import { useMemo, useState } from 'react';
import { argMax } from '../../core/confusion';
import { type LayerEntry, strongestTerms } from '../../core/entrySum';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import { useFigureState } from '../../ui/useFigureState';
import { entryOf, type TracedLayer, traceLayers } from './traceLayers';

/** Terms of a sum that are listed by themselves. */
export const LISTED = 6;
/** Stands for the brightest unit of a layer, whichever it is. */
const BRIGHTEST = -1;

/** The figure's present view: a digit's way through a network, one layer of it, one entry of that, one of its terms. */
export interface Flow {
  readonly layers: readonly TracedLayer[];
  readonly layer: TracedLayer;
  readonly unit: number;
  readonly entry: LayerEntry;
  /** Inputs with the largest terms, largest first. */
  readonly strongest: readonly number[];
  /** Input that is pointed at, and the one that was clicked. */
  readonly hot: number | undefined;
  readonly picked: number | undefined;
  chooseLayer(number: number): void;
  chooseUnit(number: number, unit: number): void;
  point(index: number | undefined): void;
  pick(index: number): void;
}

const whole = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined);

/** @param bytes the digit's 784 bytes */
export function useFlow(run: TrainingRun, weights: Weights, bytes: Uint8Array): Flow {
  const layers = useMemo(() => traceLayers(run, weights, bytes), [run, weights, bytes]);
  const [number, setNumber] = useFigureState('layer', 1, whole);
  const [wanted, setWanted] = useFigureState('unit', BRIGHTEST, whole);
  const [hot, point] = useState<number>();
  const [picked, setPicked] = useState<number>();

  const layer = layers[number - 1] ?? layers[0];
  const unit = wanted >= 0 && wanted < layer.units ? wanted : argMax(layer.a);
  const entry = useMemo(() => entryOf(layer, unit), [layer, unit]);
  const strongest = useMemo(() => strongestTerms(entry, LISTED), [entry]);

  function turnTo(next: number): void {
    if (next !== layer.number) setPicked(undefined);
    point(undefined);
    setNumber(next);
  }
  return {
    layers,
    layer,
    unit,
    entry,
    strongest,
    hot,
    picked,
    chooseLayer(next) {
      turnTo(next);
      setWanted(BRIGHTEST);
    },
    chooseUnit(next, one) {
      turnTo(next);
      setWanted(one);
    },
    point,
    pick: setPicked,
  };
}

/** Whether the pixel that counts most for the brightest unit of the first layer has been picked. */
export function hasFoundPixel({ layer, unit, strongest, picked }: Flow): boolean {
  return layer.number === 1 && unit === argMax(layer.a) && picked !== undefined && picked === strongest[0];
}
