import './inspector.css';
import type { Samples } from '../../engine/Engine';
import type { FromInspector, ToInspector } from '../../engine/tfvis/messages';
import { showNetwork } from '../../engine/tfvis/showNetwork';
import { layOut } from './layOut';

/** The page of tfjs-vis, whose charts need `eval`: it lives in a frame, knows nothing but what it is told, and fetches nothing. */

let digits: Samples | undefined;
/** The newest network; what is drawn of an older one is not finished. */
let newest = 0;

function tell(message: FromInspector): void {
  parent.postMessage(message, location.origin);
}

async function show({ run, weights, words, id }: Extract<ToInspector, { type: 'network' }>): Promise<void> {
  newest = id;
  if (!digits) return;
  const wanted = () => newest === id;
  try {
    const { parts, put } = layOut(words);
    const whole = await showNetwork(parts, { run, weights }, digits, wanted);
    if (!whole || !wanted()) return;
    put();
    tell({ type: 'shown', id });
  } catch (error) {
    tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function obey(message: ToInspector): void {
  switch (message.type) {
    case 'digits':
      digits = message.digits;
      return;
    case 'network':
      void show(message);
      return;
    case 'look': {
      const { documentElement: root } = document;
      root.lang = message.language;
      root.toggleAttribute('data-dark', message.dark);
      root.style.background = message.paper;
      return;
    }
    default:
      message satisfies never;
  }
}

addEventListener('message', ({ data, origin, source }: MessageEvent<ToInspector>) => {
  if (origin === location.origin && source === parent && parent !== window) obey(data);
});
new ResizeObserver(() => tell({ type: 'height', height: document.documentElement.scrollHeight })).observe(
  document.body,
);
tell({ type: 'ready' });
