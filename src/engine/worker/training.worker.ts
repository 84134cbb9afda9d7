import { asLabError } from '../../core/errors';
import { loadDataset } from '../../data/loadDataset';
import type { Engine } from '../Engine';
import { chooseEngine, distrustEngine, listEngines, openEngine } from '../engines';
import { loud } from '../quiet';
import { Trainer } from '../Trainer';
import type { Call, Order, Request, Response, Results } from './messages';

declare const self: DedicatedWorkerGlobalScope;

/** The page's address, told with every load; data lie below it. */
let base = self.location.href;

const engine: Engine = new Trainer({
  load: (source, onProgress) => loud(loadDataset(source, base, onProgress)),
  choose: chooseEngine,
  open: openEngine,
  distrust: distrustEngine,
  list: listEngines,
});

function send(response: Response): void {
  self.postMessage(response);
}

function obey(order: Order): void {
  switch (order.order) {
    case 'pause':
      engine.pause();
      break;
    case 'resume':
      engine.resume(order.until);
      break;
    case 'stop':
      engine.stop();
      break;
    default:
      order satisfies never;
  }
}

/** Lets through at most ten calls a second. */
function sparsely<T>(tell: (news: T) => void): (news: T) => void {
  let last = -Infinity;
  return (news) => {
    if (performance.now() - last < 100) return;
    last = performance.now();
    tell(news);
  };
}

async function answer(id: number, call: Call): Promise<Results[keyof Results]> {
  switch (call.call) {
    case 'load':
      base = call.base;
      return engine.load(
        call.source,
        sparsely((progress) => send({ type: 'progress', id, progress })),
      );
    case 'samples':
      return engine.samples(call.data, call.set, call.rows);
    case 'preview':
      return engine.preview(call.data, call.run, call.epoch, call.count);
    case 'reset':
      await engine.reset(call.run);
      return undefined;
    case 'train':
      return engine.train(call.data, (event) => send({ type: 'event', id, event }), {
        ...call,
        onEngine: (choice) => send({ type: 'engine', id, choice }),
        onWeights: (weights, epochs) => send({ type: 'weights', id, weights, epochs }),
      });
    case 'predict':
      return engine.predict(call.images);
    case 'look':
      return engine.look(call.image);
    case 'evaluate':
      return engine.evaluate(call.data, call.set);
    case 'readings':
      return engine.readings(call.data, call.given);
    case 'nearest':
      return engine.nearest(call.data, call.image, call.count, call.eye);
    case 'weights':
      return engine.weights();
    case 'setWeights':
      await engine.setWeights(call.weights, call.epochs);
      return undefined;
    case 'choose':
      return engine.choose(call.run);
    case 'engines':
      return engine.engines();
    default:
      return call satisfies never;
  }
}

self.onmessage = async ({ data }: MessageEvent<Request>) => {
  if ('order' in data) return obey(data);
  try {
    send({ type: 'done', id: data.id, result: await answer(data.id, data) });
  } catch (error) {
    const { name, details } = asLabError(error);
    send({ type: 'failed', id: data.id, name, details });
  }
};

// A rejection that nobody handles reaches no `onerror` on the page.
self.addEventListener('unhandledrejection', (event) => {
  send({ type: 'broken', message: String(event.reason) });
});
