import type { Snippets } from '../../features/course/Snippets';

const variables: Snippets = {
  tf2: `
Input_Dim = 784
H1_NN = 64

W1 = tf.Variable(tf.random.normal(  #@ W1
    [Input_Dim, H1_NN], mean=0.0, stddev=1.0))  #@ W1
B1 = tf.Variable(tf.zeros([H1_NN]))  #@ B1

W2 = tf.Variable(tf.random.normal(  #@ W2
    [H1_NN, 10], mean=0.0, stddev=1.0))  #@ W2
B2 = tf.Variable(tf.zeros([10]))  #@ B2

W = [W1, W2]
B = [B1, B2]`,
  keras: `
normal = keras.initializers.RandomNormal(stddev=1.0)

W1 = keras.Variable(normal((784, 64)))  #@ W1
B1 = keras.Variable(keras.ops.zeros((64,)))  #@ B1
W2 = keras.Variable(normal((64, 10)))  #@ W2
B2 = keras.Variable(keras.ops.zeros((10,)))  #@ B2
W, B = [W1, W2], [B1, B2]`,
  tfjs: `
const W1 = tf.variable(tf.randomNormal([784, 64], 0, 1));  //@ W1
const B1 = tf.variable(tf.zeros([64]));  //@ B1
const W2 = tf.variable(tf.randomNormal([64, 10], 0, 1));  //@ W2
const B2 = tf.variable(tf.zeros([10]));  //@ B2`,
};

const update: Snippets = {
  tf2: `
def model(x, w, b):
    a1 = tf.nn.relu(tf.matmul(x, w[0]) + b[0])  #@ forward
    return tf.nn.softmax(tf.matmul(a1, w[1]) + b[1])  #@ forward

def loss(x, y, w, b):
    p = model(x, w, b)
    each = tf.keras.losses.categorical_crossentropy(y, p)  #@ loss
    return tf.reduce_mean(each)   # cross-entropy  #@ loss

def grad(x, y, w, b):
    with tf.GradientTape() as tape:  #@ gradient
        value = loss(x, y, w, b)  #@ gradient
    return tape.gradient(value, w + b)  #@ gradient

optimizer = tf.keras.optimizers.Adam(  #@ adam
    learning_rate=learning_rate)  #@ adam

grads = grad(xs, ys, W, B)
optimizer.apply_gradients(zip(grads, W + B))  #@ weight`,
  keras: `
def model(x):
    a1 = keras.ops.relu(x @ W1 + B1)  #@ forward
    return keras.ops.softmax(a1 @ W2 + B2)  #@ forward

cce = keras.losses.CategoricalCrossentropy()  #@ loss
adam = keras.optimizers.Adam(learning_rate=0.01)  #@ adam
params = [v.value for v in W + B]   # TensorFlow backend

with tf.GradientTape() as tape:  #@ gradient
    value = cce(ys, model(xs))  #@ loss
grads = tape.gradient(value, params)  #@ gradient
adam.apply(grads, W + B)  #@ weight`,
  tfjs: `
const model = (x) => {
  const a1 = x.matMul(W1).add(B1).relu();  //@ forward
  return a1.matMul(W2).add(B2).softmax();  //@ forward
};
const loss = (x, y) =>
  tf.metrics.categoricalCrossentropy(y, model(x)).mean();  //@ loss

const adam = tf.train.adam(0.01);  //@ adam
const { grads } = tf.variableGrads(  //@ gradient
  () => loss(xs, ys));  //@ gradient
adam.applyGradients(grads);  //@ weight`,
};

const accuracy: Snippets = {
  tf2: `
def accuracy(x, y, w, b):
    p = model(x, w, b)
    equal = tf.equal(tf.argmax(p, 1), tf.argmax(y, 1))  #@ equal
    return tf.reduce_mean(tf.cast(equal, tf.float32))  #@ mean`,
  keras: `
p = model(x)
equal = keras.ops.argmax(p, 1) == keras.ops.argmax(y, 1)  #@ equal
accuracy = keras.ops.mean(  #@ mean
    keras.ops.cast(equal, "float32"))  #@ mean`,
  tfjs: `
const accuracy = (x, y) =>
  model(x).argMax(1).equal(y.argMax(1))  //@ equal
    .cast('float32').mean();  //@ mean`,
};

const hyper: Snippets = {
  tf2: `
train_epochs = 20       #@ epochs
batch_size = 50         #@ batch
learning_rate = 0.01

total_step = int(train_num / batch_size)  #@ steps`,
  keras: `
train_epochs = 20       #@ epochs
batch_size = 50         #@ batch
learning_rate = 0.01

total_step = len(x_train) // batch_size  #@ steps`,
  tfjs: `
const trainEpochs = 20;  //@ epochs
const batchSize = 50;  //@ batch
const learningRate = 0.01;

const totalStep = Math.floor(trainNum / batchSize);  //@ steps`,
};

/** The code of the chapter on the network by hand. */
export const code = { variables, update, accuracy, hyper };
