export const codeTabs = ['tf2', 'keras', 'tfjs'] as const;
export type CodeTab = (typeof codeTabs)[number];

/**
 * The same few lines three times: as on the slide, in today's Keras, in TensorFlow.js. A line that ends in `#@ name`
 * (in JavaScript `//@ name`) lights up with the part of that name; the mark is not shown.
 */
export type Snippets = Readonly<Record<CodeTab, string>>;
