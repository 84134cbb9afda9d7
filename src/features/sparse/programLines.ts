/** Lines of the lecture's program that the labels could concern. */
export const programLines = [
  { key: 'oneHot', text: 'train_labels_ohe = tf.one_hot(train_labels, depth=10)' },
  { key: 'output', text: "Dense(10, activation='softmax')" },
  { key: 'loss', text: "loss='categorical_crossentropy'" },
  { key: 'metrics', text: "metrics=['accuracy']" },
  { key: 'argmax', text: 'np.argmax(model.predict(test_images), axis=1)' },
] as const;

/** Those that change with integer labels: there is nothing to encode, and the loss takes them as they are. */
export const changing: readonly string[] = ['oneHot', 'loss'];
