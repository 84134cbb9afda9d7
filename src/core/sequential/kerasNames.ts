import { type InitializerName, initializerNames } from '../initializers';

/** How a kernel initializer is written in Keras. In TF 2.0 `'normal'` means a standard deviation of 0.05. */
export const initializerCode: Record<InitializerName, string> = {
  normal: "'normal'",
  unitNormal: 'tf.keras.initializers.RandomNormal(stddev=1.0)',
  glorotUniform: "'glorot_uniform'",
  glorotNormal: "'glorot_normal'",
  heNormal: "'he_normal'",
  heUniform: "'he_uniform'",
  zeros: "'zeros'",
};

/** Other spellings that Keras takes for the same initializer. */
const otherNames: Readonly<Record<string, InitializerName>> = {
  random_normal: 'normal',
  RandomNormal: 'normal',
  GlorotUniform: 'glorotUniform',
  GlorotNormal: 'glorotNormal',
  HeNormal: 'heNormal',
  HeUniform: 'heUniform',
  Zeros: 'zeros',
};

/** Texts that name an initializer, with what they mean. */
export const initializerTexts: Readonly<Record<string, InitializerName>> = {
  ...Object.fromEntries(
    initializerNames
      .filter((name) => initializerCode[name].startsWith("'"))
      .map((name) => [initializerCode[name].slice(1, -1), name]),
  ),
  ...otherNames,
};

/** Dense's arguments in their order, each with the default that Keras documents. */
export const denseArguments = {
  units: undefined,
  activation: 'None',
  use_bias: 'True',
  kernel_initializer: "'glorot_uniform'",
  bias_initializer: "'zeros'",
  kernel_regularizer: 'None',
  bias_regularizer: 'None',
  activity_regularizer: 'None',
  kernel_constraint: 'None',
  bias_constraint: 'None',
} as const;
export type DenseArgument = keyof typeof denseArguments;
export const denseArgumentNames = Object.keys(denseArguments) as readonly DenseArgument[];
