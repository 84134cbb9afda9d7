import type { Snippets } from '../../features/course/Snippets';

const losses: Snippets = {
  tf2: `
# y: whole numbers, shape (30,); y_pred: shape (30, 10)
loss = tf.keras.losses.sparse_categorical_crossentropy(  #@ integer
    y_true=y, y_pred=y_pred)  #@ integer

# the same numbers, from one-hot rows
loss = tf.keras.losses.categorical_crossentropy(  #@ oneHot
    y_true=tf.one_hot(y, depth=tf.shape(y_pred)[-1]),  #@ oneHot
    y_pred=y_pred)  #@ oneHot`,
  keras: `
loss = keras.losses.sparse_categorical_crossentropy(y, y_pred)  #@ integer

one_hot = keras.ops.one_hot(y, 10)  #@ oneHot
loss = keras.losses.categorical_crossentropy(one_hot, y_pred)  #@ oneHot`,
  tfjs: `
// y: whole numbers, int32; yPred: [30, 10]
const oneHot = tf.oneHot(y, 10);  //@ oneHot
const loss = tf.metrics.categoricalCrossentropy(oneHot, yPred);  //@ oneHot
// The sparse one is asked for by name: see compile.  //@ integer`,
};

const program: Snippets = {
  tf2: `
model.compile(
    optimizer='adam',
    loss='sparse_categorical_crossentropy',  #@ integer
    metrics=['accuracy'])

train_history = model.fit(
    train_images, train_labels,   # as they were loaded  #@ integer
    validation_split=0.2, epochs=train_epochs,
    batch_size=batch_size, verbose=2)`,
  keras: `
model.compile(
    optimizer="adam",
    loss=keras.losses.SparseCategoricalCrossentropy(),  #@ integer
    metrics=["accuracy"],   # becomes the sparse one by itself
)
model.fit(train_images, train_labels,  #@ integer
          validation_split=0.2, epochs=10, batch_size=30)`,
  tfjs: `
model.compile({
  optimizer: 'adam',
  loss: 'sparseCategoricalCrossentropy',  //@ integer
  metrics: ['accuracy'],
});
// Whole numbers, but as a float32 column: [48000, 1].
const labels = tf.tensor2d(trainLabels, [48000, 1]);  //@ integer
await model.fit(trainImages, labels, { epochs: 10, batchSize: 30 });`,
};

const memory: Snippets = {
  tf2: `
train_labels.dtype, train_labels.nbytes
# (dtype('uint8'), 60000)  #@ uint8
train_labels_ohe = tf.one_hot(train_labels, depth=10).numpy()
train_labels_ohe.dtype, train_labels_ohe.nbytes
# (dtype('float32'), 2400000)  #@ oneHot`,
  keras: `
y = train_labels.astype("int32")
y.nbytes   # 240000  #@ int32
keras.utils.to_categorical(y, 10).astype("float32").nbytes
# 2400000  #@ oneHot`,
  tfjs: `
const y = tf.tensor1d(trainLabels, 'int32');
y.size * 4;                                //  240000  //@ int32
tf.oneHot(y, 10, 1, 0, 'float32').size * 4;  // 2400000  //@ oneHot`,
};

/** The code of the chapter on integer labels. */
export const code = { losses, program, memory };
