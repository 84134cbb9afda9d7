import '@tensorflow/tfjs-backend-webgl';
import { env } from '@tensorflow/tfjs-core';

// Without this TensorFlow.js refuses a WebGL that the processor only pretends to have. Whether such a one is
// worth choosing is decided elsewhere; who asks for it gets it.
env().set('SOFTWARE_WEBGL_ENABLED', true);
