/** The three Dense layers of the lecture's network by what they are; keys under `layer` in the texts. */
export const layerNames = ['first', 'second', 'output'] as const;
