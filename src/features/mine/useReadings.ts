import { useEffect, useRef, useState } from 'react';
import type { Strokes } from '../../core/digit';
import type { OwnDigit } from '../../data/own/OwnDigit';
import { pixelsOf } from './pixelsOf';
import { type Reading, readingOf } from './Reading';
import type { Asked } from './usePredict';

/** Drawings reduced and read at once; between two portions the page draws. */
const PORTION = 200;

/** What one network has read so far; by strokes, since a label changes nothing about them. */
interface Known {
  readonly network: Asked;
  readonly readings: Map<Strokes, Reading>;
}

/** What the network reads in each drawing; grows portion by portion, anew whenever the network is another. */
export function useReadings(digits: readonly OwnDigit[], network: Asked | undefined): ReadonlyMap<OwnDigit, Reading> {
  const [readings, setReadings] = useState<ReadonlyMap<OwnDigit, Reading>>(new Map());
  const known = useRef<Known>(undefined);

  useEffect(() => {
    let wanted = true;
    async function read(asked: Asked): Promise<void> {
      if (known.current?.network !== asked) known.current = { network: asked, readings: new Map() };
      const found = known.current.readings;
      const missing = digits.filter(({ strokes }) => !found.has(strokes));
      for (let from = 0; from < missing.length; from += PORTION) {
        const portion = missing.slice(from, from + PORTION);
        const answers = await asked.predict(portion.map(({ strokes }) => pixelsOf(strokes)));
        if (!wanted) return;
        portion.forEach(({ strokes }, index) => {
          found.set(strokes, readingOf(answers[index]));
        });
      }
      // All at once, so that no figure mixes two networks.
      setReadings(new Map(digits.flatMap((digit) => pairOf(digit, found.get(digit.strokes)))));
    }
    if (!network) setReadings(new Map());
    // A reset or a dead worker came in between; with the next network they are read again.
    else read(network).catch(() => wanted && setReadings(new Map()));
    return () => {
      wanted = false;
    };
  }, [digits, network]);
  return readings;
}

function pairOf(digit: OwnDigit, reading: Reading | undefined): [OwnDigit, Reading][] {
  return reading ? [[digit, reading]] : [];
}
