import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Samples } from '../../engine/Engine';
import type { FromInspector, InspectorWords, ToInspector } from '../../engine/tfvis/messages';
import type { BenchNetwork } from '../../store/useBenchNetwork';

/** A network is shown when none has come after it for so long, ms: drawing it takes the page's own time. */
const REST_MS = 300;

export interface InspectorInput {
  readonly network: BenchNetwork;
  readonly readDigits: () => Promise<Samples>;
  readonly words: InspectorWords;
  readonly dark: boolean;
  readonly language: string;
}

export interface Inspector {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** What the frame needs, px. */
  readonly height: number;
  readonly state: 'working' | 'shown' | 'failed';
}

/** Keeps the inspector's frame in step with the network. Both sides hear only each other, and only this origin. */
export function useInspector({ network, readDigits, words, dark, language }: InspectorInput): Inspector {
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  const [digits, setDigits] = useState<() => Promise<Samples>>();
  const [height, setHeight] = useState(480);
  const [state, setState] = useState<Inspector['state']>('working');
  const newest = useRef(0);
  const tell = useCallback(
    (message: ToInspector) => frame.current?.contentWindow?.postMessage(message, location.origin),
    [],
  );

  useEffect(() => {
    function hear({ data, origin, source }: MessageEvent<FromInspector>): void {
      if (origin !== location.origin || source !== frame.current?.contentWindow) return;
      if (data.type === 'ready') setReady(true);
      else if (data.type === 'height') setHeight(data.height);
      else if (data.type === 'failed') setState('failed');
      else if (data.id === newest.current) setState('shown');
    }
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);

  useEffect(() => {
    const paper = getComputedStyle(document.documentElement).getPropertyValue('--lab-paper').trim();
    if (ready) tell({ type: 'look', language, dark, paper });
  }, [ready, language, dark, tell]);

  useEffect(() => {
    if (!ready) return;
    let wanted = true;
    readDigits()
      .then((samples) => {
        if (!wanted) return;
        tell({ type: 'digits', digits: samples });
        setDigits(() => readDigits);
      })
      .catch(() => wanted && setState('failed'));
    return () => {
      wanted = false;
    };
  }, [ready, readDigits, tell]);

  useEffect(() => {
    if (digits !== readDigits) return;
    setState('working');
    const timer = setTimeout(() => {
      newest.current++;
      tell({ type: 'network', run: network.run, weights: network.weights, words, id: newest.current });
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [digits, readDigits, network, words, tell]);

  return { frame, height, state };
}
