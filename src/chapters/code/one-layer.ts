import type { Snippets } from '../../features/course/Snippets';

const layer: Snippets = {
  tf2: `
training_epochs = 20
batch_size = 50
learning_rate = 0.001

W = tf.Variable(tf.random.normal(  #@ template
    [784, 10], mean=0.0, stddev=1.0))  #@ template
B = tf.Variable(tf.zeros([10]))

def model(x, w, b):
    return tf.nn.softmax(tf.matmul(x, w) + b)  #@ sum

def loss(x, y, w, b):
    return tf.reduce_mean(
        tf.keras.losses.categorical_crossentropy(
            y, model(x, w, b)))

def accuracy(x, y, w, b):
    right = tf.equal(tf.argmax(model(x, w, b), 1),
                     tf.argmax(y, 1))
    return tf.reduce_mean(tf.cast(right, tf.float32))

optimizer = tf.keras.optimizers.Adam(learning_rate)

total_step = int(train_num / batch_size)
for epoch in range(training_epochs):
    for step in range(total_step):
        rows = slice(step * batch_size,
                     (step + 1) * batch_size)
        xs, ys = train_x[rows], train_y[rows]
        with tf.GradientTape() as tape:
            batch_loss = loss(xs, ys, W, B)
        grads = tape.gradient(batch_loss, [W, B])
        optimizer.apply_gradients(zip(grads, [W, B]))
    print(epoch + 1,
          accuracy(train_x, train_y, W, B).numpy(),  #@ train
          accuracy(valid_x, valid_y, W, B).numpy())  #@ validation`,
  keras: `
unit_normal = keras.initializers.RandomNormal(stddev=1.0)

model = keras.Sequential([
    keras.Input((28, 28)),
    keras.layers.Flatten(),
    keras.layers.Dense(10, activation="softmax",  #@ sum
                       kernel_initializer=unit_normal),  #@ template
])
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.001),
    loss="categorical_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(
    x_train, y_train,  #@ train
    validation_split=0.2,  #@ validation
    epochs=20, batch_size=50, shuffle=False, verbose=2,
)
W, B = model.get_weights()   # (784, 10), (10,)  #@ template`,
  tfjs: `
const model = tf.sequential({ layers: [
  tf.layers.dense({
    inputShape: [784], units: 10, activation: 'softmax',  //@ sum
    kernelInitializer:  //@ template
      tf.initializers.randomNormal({ stddev: 1 }),  //@ template
  }),
] });
model.compile({
  optimizer: tf.train.adam(0.001),
  loss: 'categoricalCrossentropy',
  metrics: ['accuracy'],
});
const history = await model.fit(trainX, trainY, {  //@ train
  validationData: [validX, validY],  //@ validation
  epochs: 20, batchSize: 50, shuffle: false,
});
const [W, B] = model.getWeights();  // [784, 10], [10]  //@ template`,
};

/** The code of the chapter on one layer. */
export const code = { layer };
