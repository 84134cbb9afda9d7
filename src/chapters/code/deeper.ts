import type { Snippets } from '../../features/course/Snippets';

const two: Snippets = {
  tf2: `
Input_Dim = 784
H1_NN = 64
H2_NN = 32

W1 = tf.Variable(tf.random.normal([Input_Dim, H1_NN]))  #@ w1
B1 = tf.Variable(tf.zeros([H1_NN]))  #@ w1
W2 = tf.Variable(tf.random.normal([H1_NN, H2_NN]))  #@ w2
B2 = tf.Variable(tf.zeros([H2_NN]))  #@ w2
W3 = tf.Variable(tf.random.normal([H2_NN, 10]))  #@ w3
B3 = tf.Variable(tf.zeros([10]))  #@ w3

W = [W1, W2, W3]
B = [B1, B2, B3]

def model(x, w, b):
    x = tf.nn.relu(tf.matmul(x, w[0]) + b[0])  #@ w1
    x = tf.nn.relu(tf.matmul(x, w[1]) + b[1])  #@ w2
    return tf.nn.softmax(tf.matmul(x, w[2]) + b[2])  #@ w3`,
  keras: `
def unit_normal():
    return keras.initializers.RandomNormal(stddev=1.0)

model = keras.Sequential([
    keras.Input((28, 28)),
    keras.layers.Flatten(),
    keras.layers.Dense(64, activation="relu",  #@ w1
                       kernel_initializer=unit_normal()),  #@ w1
    keras.layers.Dense(32, activation="relu",  #@ w2
                       kernel_initializer=unit_normal()),  #@ w2
    keras.layers.Dense(10, activation="softmax",  #@ w3
                       kernel_initializer=unit_normal()),  #@ w3
])
print(model.count_params())   # 52650`,
  tfjs: `
const unitNormal = () =>
  tf.initializers.randomNormal({ stddev: 1 });

const model = tf.sequential({ layers: [
  tf.layers.dense({ inputShape: [784], units: 64,  //@ w1
    activation: 'relu', kernelInitializer: unitNormal() }),  //@ w1
  tf.layers.dense({ units: 32,  //@ w2
    activation: 'relu', kernelInitializer: unitNormal() }),  //@ w2
  tf.layers.dense({ units: 10,  //@ w3
    activation: 'softmax', kernelInitializer: unitNormal() }),  //@ w3
] });
console.log(model.countParams());  // 52650`,
};

const rates: Snippets = {
  tf2: `
start = [v.numpy() for v in W + B]   # one start for both

for learning_rate in (0.01, 0.001):
    for v, value in zip(W + B, start):
        v.assign(value)
    optimizer = tf.keras.optimizers.Adam(learning_rate)  #@ rate
    for epoch in range(training_epochs):
        for step in range(total_step):
            rows = slice(step * batch_size,
                         (step + 1) * batch_size)
            with tf.GradientTape() as tape:
                batch_loss = loss(train_x[rows],
                                  train_y[rows], W, B)
            grads = tape.gradient(batch_loss, W + B)
            optimizer.apply_gradients(zip(grads, W + B))
    print(learning_rate,
          accuracy(train_x, train_y, W, B).numpy())`,
  keras: `
start = model.get_weights()   # one start for both

for learning_rate in (0.01, 0.001):
    model.set_weights(start)
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate),  #@ rate
        loss="categorical_crossentropy",
        metrics=["accuracy"],
    )
    model.fit(x_train, y_train, validation_split=0.2,
              epochs=20, batch_size=50,
              shuffle=False, verbose=2)`,
  tfjs: `
const start = model.getWeights().map((w) => w.clone());

for (const learningRate of [0.01, 0.001]) {
  model.setWeights(start);
  model.compile({
    optimizer: tf.train.adam(learningRate),  //@ rate
    loss: 'categoricalCrossentropy',
    metrics: ['accuracy'],
  });
  await model.fit(trainX, trainY, {
    validationData: [validX, validY],
    epochs: 20, batchSize: 50, shuffle: false,
  });
}`,
};

const more: Snippets = {
  tf2: `
sizes = [784, 64, 32, 16, 10]   # as many as you like  #@ sizes
stddev = 0.05   # instead of 1.0  #@ start

W = [tf.Variable(tf.random.normal([n, m], stddev=stddev))  #@ start
     for n, m in zip(sizes, sizes[1:])]  #@ sizes
B = [tf.Variable(tf.zeros([m])) for m in sizes[1:]]

def model(x, w, b):
    for i in range(len(w) - 1):
        x = tf.nn.relu(tf.matmul(x, w[i]) + b[i])
    return tf.nn.softmax(tf.matmul(x, w[-1]) + b[-1])`,
  keras: `
sizes = [64, 32, 16]   # as many as you like  #@ sizes

model = keras.Sequential(
    [keras.Input((28, 28)), keras.layers.Flatten()]
    # without kernel_initializer: glorot_uniform  #@ start
    + [keras.layers.Dense(m, activation="relu")  #@ sizes
       for m in sizes]  #@ sizes
    + [keras.layers.Dense(10, activation="softmax")]
)`,
  tfjs: `
const sizes = [64, 32, 16];  // as many as you like  //@ sizes

const model = tf.sequential();
sizes.forEach((units, i) => model.add(tf.layers.dense({  //@ sizes
  units, activation: 'relu',
  kernelInitializer: 'glorotUniform',  //@ start
  ...(i === 0 && { inputShape: [784] }),
})));
model.add(tf.layers.dense({ units: 10, activation: 'softmax' }));`,
};

/** The code of the chapter on deeper networks. */
export const code = { two, rates, more };
