import type { Snippets } from '../../features/course/Snippets';

const steps: Snippets = {
  tf2: `
train_images = train_images / 255.0
test_images = test_images / 255.0
train_labels_ohe = tf.one_hot(train_labels, depth=10).numpy()
test_labels_ohe = tf.one_hot(test_labels, depth=10).numpy()

model = tf.keras.models.Sequential()   #@ create
model.add(tf.keras.layers.Flatten(input_shape=(28, 28)))   #@ add
model.add(tf.keras.layers.Dense(16, kernel_initializer='normal',   #@ add
                                activation='relu'))   #@ add
model.add(tf.keras.layers.Dense(10, activation='softmax'))   #@ add

model.compile(optimizer='adam',   #@ compile
              loss='categorical_crossentropy',   #@ compile
              metrics=['accuracy'])   #@ compile
model.fit(train_images, train_labels_ohe,   #@ fit
          validation_split=0.2, epochs=1, batch_size=30)   #@ fit
model.evaluate(test_images, test_labels_ohe)   #@ evaluate
test_pred = model.predict(test_images)   #@ predict`,
  keras: `
x_train, x_test = x_train / 255.0, x_test / 255.0
y_train = keras.utils.to_categorical(y_train, 10)
y_test = keras.utils.to_categorical(y_test, 10)

model = keras.Sequential()   #@ create
model.add(keras.Input((28, 28)))   #@ add
model.add(keras.layers.Flatten())   #@ add
model.add(keras.layers.Dense(16, activation="relu",   #@ add
    kernel_initializer=keras.initializers.RandomNormal(stddev=0.05)))   #@ add
model.add(keras.layers.Dense(10, activation="softmax"))   #@ add

model.compile(optimizer="adam", loss="categorical_crossentropy",   #@ compile
              metrics=["accuracy"])   #@ compile
model.fit(x_train, y_train, validation_split=0.2,   #@ fit
          epochs=1, batch_size=30)   #@ fit
model.evaluate(x_test, y_test)   #@ evaluate
p = model.predict(x_test)   #@ predict`,
  tfjs: `
const xs = trainX.div(255);
const ys = tf.oneHot(trainLabels, 10);

const model = tf.sequential();  //@ create
model.add(tf.layers.flatten({ inputShape: [28, 28] }));  //@ add
model.add(tf.layers.dense({ units: 16, activation: 'relu',  //@ add
  kernelInitializer: tf.initializers.randomNormal({ stddev: 0.05 }) }));  //@ add
model.add(tf.layers.dense({ units: 10, activation: 'softmax' }));  //@ add

model.compile({ optimizer: tf.train.adam(),  //@ compile
  loss: 'categoricalCrossentropy', metrics: ['accuracy'] });  //@ compile
await model.fit(xs, ys, { validationSplit: 0.2,  //@ fit
  epochs: 1, batchSize: 30 });  //@ fit
model.evaluate(testX.div(255), tf.oneHot(testLabels, 10));  //@ evaluate
const p = model.predict(testX.div(255));  //@ predict`,
};

const signature: Snippets = {
  tf2: `
tf.keras.layers.Dense(
    units,                                 #@ units
    activation=None,                       #@ activation
    use_bias=True,                         #@ bias
    kernel_initializer='glorot_uniform',   #@ kernel
    bias_initializer='zeros',              #@ bias
    kernel_regularizer=None,
    bias_regularizer=None,
    activity_regularizer=None,
    kernel_constraint=None,
    bias_constraint=None)

# output = activation(dot(input, kernel) + bias)   #@ output`,
  keras: `
keras.layers.Dense(
    units,                                 #@ units
    activation=None,                       #@ activation
    use_bias=True,                         #@ bias
    kernel_initializer="glorot_uniform",   #@ kernel
    bias_initializer="zeros",              #@ bias
    kernel_regularizer=None,
    bias_regularizer=None,
    activity_regularizer=None,
    kernel_constraint=None,
    bias_constraint=None)

# output = activation(input @ kernel + bias)   #@ output`,
  tfjs: `
tf.layers.dense({
  units,                               //@ units
  activation: undefined,               //@ activation
  useBias: true,                       //@ bias
  kernelInitializer: 'glorotNormal',   //@ kernel
  biasInitializer: 'zeros',            //@ bias
  kernelRegularizer: undefined,
  biasRegularizer: undefined,
  activityRegularizer: undefined,
  kernelConstraint: undefined,
  biasConstraint: undefined });

// output = activation(input.dot(kernel).add(bias))   //@ output`,
};

const list: Snippets = {
  tf2: `
model = tf.keras.models.Sequential([
    tf.keras.layers.Flatten(input_shape=(28, 28)),
    # no kernel_initializer: glorot_uniform
    tf.keras.layers.Dense(64, activation=tf.nn.relu),
    tf.keras.layers.Dense(32, activation=tf.nn.relu),
    tf.keras.layers.Dense(10, activation=tf.nn.softmax)])`,
  keras: `
model = keras.Sequential([
    keras.Input((28, 28)),
    keras.layers.Flatten(),
    # no kernel_initializer: glorot_uniform
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])`,
  tfjs: `
const start = { kernelInitializer: 'glorotUniform' };
const model = tf.sequential({ layers: [
  tf.layers.flatten({ inputShape: [28, 28] }),
  tf.layers.dense({ units: 64, activation: 'relu', ...start }),
  tf.layers.dense({ units: 32, activation: 'relu', ...start }),
  tf.layers.dense({ units: 10, activation: 'softmax', ...start }),
] });`,
};

const parity: Snippets = {
  tf2: `
# the same weights both ways
model.set_weights([v.numpy() for v in [W1, B1, W2, B2, W3, B3]])

for step in range(30):
    xs, ys = batch(step)   # 50 images, in file order
    optimizer.apply_gradients(   # by hand
        zip(grad(xs, ys, W, B), W + B))
    model.train_on_batch(xs, ys)   # with Keras
    print(max(np.abs(a - b.numpy()).max() for a, b in
              zip(model.get_weights(), [W1, B1, W2, B2, W3, B3])))`,
  keras: `
# the same weights both ways
by_hand = [W1, B1, W2, B2, W3, B3]
model.set_weights(by_hand)

for step in range(30):
    xs, ys = batch(step)   # 50 images, in file order
    with tf.GradientTape() as tape:   # by hand
        loss = cce(ys, forward(xs, by_hand))
    adam.apply_gradients(zip(tape.gradient(loss, by_hand), by_hand))
    model.train_on_batch(xs, ys)   # with Keras
    print(max(abs(a - b).numpy().max()
              for a, b in zip(model.weights, by_hand)))`,
  tfjs: `
const byHand = [W1, B1, W2, B2, W3, B3];
model.setWeights(byHand);  // the same weights both ways

for (let step = 0; step < 30; step++) {
  const [xs, ys] = batch(step);  // 50 images, in file order
  adam.minimize(() => loss(forward(xs), ys));  // by hand
  await model.trainOnBatch(xs, ys);  // with layers
  model.getWeights().map((w, i) =>
    w.sub(byHand[i]).abs().max().print());
}`,
};

/** The code of the chapter on Keras's Sequential. */
export const code = { steps, signature, list, parity };
