import type { Snippets } from '../../features/course/Snippets';

const three: Snippets = {
  tf2: `
z = tf.linspace(-6.0, 6.0, 121)

a = tf.nn.sigmoid(z)   # 1 / (1 + exp(-z))  #@ sigmoid
a = tf.nn.tanh(z)  #@ tanh
a = tf.nn.relu(z)   # max(0, z)  #@ relu`,
  keras: `
z = keras.ops.linspace(-6.0, 6.0, 121)

a = keras.activations.sigmoid(z)  #@ sigmoid
a = keras.activations.tanh(z)  #@ tanh
a = keras.activations.relu(z)  #@ relu

keras.layers.Dense(64, activation="relu")  #@ relu`,
  tfjs: `
const z = tf.linspace(-6, 6, 121);

const s = tf.sigmoid(z);  //@ sigmoid
const t = tf.tanh(z);  //@ tanh
const r = tf.relu(z);  //@ relu`,
};

const slope: Snippets = {
  tf2: `
X = train_x[:100]
W1 = tf.Variable(tf.random.normal(
    [784, 64], mean=0.0, stddev=1.0))
z = tf.matmul(X, W1)   # (100, 64)

with tf.GradientTape() as tape:
    tape.watch(z)
    a = tf.nn.sigmoid(z)
slope = tape.gradient(a, z)   # f'(z), one by one
dead = tf.abs(slope) < 0.01  #@ dead
print(tf.reduce_mean(tf.cast(dead, tf.float32)))  #@ dead`,
  keras: `
layer = keras.layers.Dense(
    64, kernel_initializer=keras.initializers.RandomNormal(
        stddev=1.0))
z = layer(x_train[:100].reshape(-1, 784))   # (100, 64)

a = keras.ops.sigmoid(z)
slope = a * (1 - a)
dead = keras.ops.abs(slope) < 0.01  #@ dead
print(keras.ops.mean(keras.ops.cast(dead, "float32")))  #@ dead`,
  tfjs: `
const W1 = tf.randomNormal([784, 64], 0, 1);
const z = x.slice(0, 100).matMul(W1);  // (100, 64)

const slopeOf = tf.grad((z) => tf.sigmoid(z).sum());
const slope = slopeOf(z);
const dead = slope.abs().less(0.01);  //@ dead
dead.cast('float32').mean().print();  //@ dead`,
};

const chained: Snippets = {
  tf2: `
z = tf.Variable(0.0)
with tf.GradientTape() as tape:
    a = z
    for layer in range(5):  #@ n
        a = tf.nn.sigmoid(a)   # each at its own z  #@ sigmoid
print(tape.gradient(a, z).numpy())   # 0.00068  #@ product`,
  keras: `
# f'(0) = 0.25, five times over
slope = 0.25  #@ sigmoid
print(slope ** 5)   # 0.0009765625  #@ product`,
  tfjs: `
function chain(z) {
  let a = z;
  for (let layer = 0; layer < 5; layer++) {  //@ n
    a = tf.sigmoid(a);  // each at its own z  //@ sigmoid
  }
  return a;
}
tf.grad(chain)(tf.scalar(0)).print();  // 0.00068  //@ product`,
};

/** The code of the chapter on activation functions. */
export const code = { three, slope, chained };
