import 'i18next';
import type activation from './course/activation.zh.json';
import type byHand from './course/by-hand.zh.json';
import type deeper from './course/deeper.zh.json';
import type fit from './course/fit.zh.json';
import type frame from './course/frame.zh.json';
import type keras from './course/keras.zh.json';
import type layers from './course/layers.zh.json';
import type loop from './course/loop.zh.json';
import type neuron from './course/neuron.zh.json';
import type oneLayer from './course/one-layer.zh.json';
import type pixels from './course/pixels.zh.json';
import type predict from './course/predict.zh.json';
import type present from './course/present.zh.json';
import type sparse from './course/sparse.zh.json';
import type yourTurn from './course/your-turn.zh.json';
import type compare from './screens/compare.zh.json';
import type inspect from './screens/inspect.zh.json';
import type mine from './screens/mine.zh.json';
import type zh from './zh.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      translation: typeof zh;
      frame: typeof frame;
      present: typeof present;
      inspect: typeof inspect;
      compare: typeof compare;
      mine: typeof mine;
      pixels: typeof pixels;
      neuron: typeof neuron;
      activation: typeof activation;
      'one-layer': typeof oneLayer;
      layers: typeof layers;
      'by-hand': typeof byHand;
      loop: typeof loop;
      deeper: typeof deeper;
      keras: typeof keras;
      fit: typeof fit;
      predict: typeof predict;
      sparse: typeof sparse;
      'your-turn': typeof yourTurn;
    };
    returnNull: false;
  }
}
