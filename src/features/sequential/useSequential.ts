import { useEffect, useMemo, useRef, useState } from 'react';
import { changeLayer, insertLayer, removeLayer } from '../../core/sequential/editSequential';
import { type ReadCode, readSequential } from '../../core/sequential/readSequential';
import { type DenseSpec, lectureModel, type SequentialModel } from '../../core/sequential/SequentialModel';
import { type CodeForm, writeSequential } from '../../core/sequential/writeSequential';
import { useFigureState } from '../../ui/useFigureState';
import { linkedModel, modelLink } from './modelLink';

/** What "+" adds. */
const NEW_LAYER: DenseSpec = { units: 32, activation: 'relu', init: 'glorotUniform' };

/** A network and its code, each following the other. */
export interface Sequential {
  readonly code: string;
  readonly read: ReadCode;
  /** The code's network; while the code cannot be read, the last that it gave. */
  readonly model: SequentialModel;
  /** Whether the code that was last written over can be had back. */
  readonly canUndo: boolean;
  type(code: string): void;
  change(index: number, patch: Partial<DenseSpec>): void;
  /** Puts a new layer in front of this one. */
  insert(index: number): void;
  remove(index: number): void;
  /** Writes the whole code anew: another form of the present network, or another network. */
  write(form: CodeForm, model?: SequentialModel): void;
  /** Changes places with the code that was written over. */
  undo(): void;
}

interface Written {
  readonly code: string;
  readonly model: SequentialModel;
  readonly before?: string;
}

const readLink = (text: string) => {
  const model = linkedModel(text);
  return model && modelLink(model);
};
const fromLink = (link: string): Written => {
  const model = linkedModel(link) ?? lectureModel;
  return { model, code: writeSequential(model, 'add') };
};

export function useSequential(): Sequential {
  const [link, setLink] = useFigureState('net', modelLink(lectureModel), readLink);
  const [written, setWritten] = useState(() => fromLink(link));
  const { code, model, before } = written;
  const read = useMemo(() => readSequential(code), [code]);
  const shown = useRef(link);
  useEffect(() => {
    // Another link was opened; what was typed can still be had back.
    if (link !== shown.current) setWritten((old) => ({ ...fromLink(link), before: old.code }));
    shown.current = link;
  }, [link]);

  function set(next: string, kept = before): void {
    const newest = readSequential(next).model ?? model;
    setWritten({ code: next, model: newest, before: kept });
    shown.current = modelLink(newest);
    setLink(shown.current);
  }
  return {
    code,
    read,
    model,
    canUndo: before !== undefined && before !== code,
    type: (next) => set(next),
    change: (index, patch) => set(changeLayer(code, read.places[index], { ...model[index], ...patch })),
    insert: (index) => set(insertLayer(code, read.places[index], NEW_LAYER)),
    remove: (index) => set(removeLayer(code, read.places[index])),
    write: (form, other = model) => set(writeSequential(other, form), code),
    undo: () => set(before ?? code, code),
  };
}
