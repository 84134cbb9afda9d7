import type { KerasStep } from './useSteps';

/** The six steps for the small network of the figure, as the lecture writes them. */
export const stepsCode: Readonly<Record<KerasStep, string>> = {
  create: 'model = tf.keras.models.Sequential()',
  add: `model.add(tf.keras.layers.Flatten(input_shape=(28, 28)))
model.add(tf.keras.layers.Dense(16, kernel_initializer='normal',
                                activation='relu'))
model.add(tf.keras.layers.Dense(10, activation='softmax'))`,
  compile: `model.compile(optimizer='adam', loss='categorical_crossentropy',
              metrics=['accuracy'])`,
  fit: `model.fit(train_images, train_labels_ohe,
          validation_split=0.2, epochs=1, batch_size=30)`,
  evaluate: 'model.evaluate(test_images, test_labels_ohe)',
  predict: 'model.predict(test_images)',
};
