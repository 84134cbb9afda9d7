/** Public places that keep the four files of MNIST; the file name is appended. Tried in this order. */
export const publicMirrors = [
  'https://storage.googleapis.com/cvdf-datasets/mnist/',
  'https://ossci-datasets.s3.amazonaws.com/mnist/',
  'https://raw.githubusercontent.com/fgnt/mnist/master/',
];

/**
 * Where to download from: MNIST_MIRROR first, if there is one; nowhere with MNIST_OFFLINE=1.
 * @param {Record<string, string | undefined>} env
 */
export function mirrorsOf(env) {
  if (env.MNIST_OFFLINE && env.MNIST_OFFLINE !== '0') return [];
  return env.MNIST_MIRROR ? [env.MNIST_MIRROR, ...publicMirrors] : publicMirrors;
}
