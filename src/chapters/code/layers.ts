import type { Snippets } from '../../features/course/Snippets';

const build: Snippets = {
  tf2: `
Input_Dim = 784
H1_NN = 64
H2_NN = 32

W1 = tf.Variable(tf.random.normal(  #@ p1
    [Input_Dim, H1_NN], stddev=0.05))  #@ p1
B1 = tf.Variable(tf.zeros([H1_NN]))   # W1 and B1: 50,240  #@ p1
W2 = tf.Variable(tf.random.normal(  #@ p2
    [H1_NN, H2_NN], stddev=0.05))  #@ p2
B2 = tf.Variable(tf.zeros([H2_NN]))   # 2,080  #@ p2
W3 = tf.Variable(tf.random.normal(  #@ p3
    [H2_NN, 10], stddev=0.05))  #@ p3
B3 = tf.Variable(tf.zeros([10]))   # 330  #@ p3

params = [W1, B1, W2, B2, W3, B3]
print(sum(tf.size(v).numpy() for v in params))   # 52650`,
  keras: `
model = keras.Sequential([
    keras.Input((28, 28)),
    keras.layers.Flatten(),
    keras.layers.Dense(64, activation="relu"),   # 50,240  #@ p1
    keras.layers.Dense(32, activation="relu"),   # 2,080  #@ p2
    keras.layers.Dense(10, activation="softmax"),   # 330  #@ p3
])
print(model.count_params())   # 52650`,
  tfjs: `
const weights = (shape) =>
  tf.variable(tf.randomNormal(shape, 0, 0.05));
const W1 = weights([784, 64]);  //@ p1
const B1 = tf.variable(tf.zeros([64]));  // W1 and B1: 50,240  //@ p1
const W2 = weights([64, 32]);  //@ p2
const B2 = tf.variable(tf.zeros([32]));  // 2,080  //@ p2
const W3 = weights([32, 10]);  //@ p3
const B3 = tf.variable(tf.zeros([10]));  // 330  //@ p3

const all = [W1, B1, W2, B2, W3, B3];
const size = all.reduce((sum, v) => sum + v.size, 0);
console.log(size);  // 52650`,
};

const node: Snippets = {
  tf2: `
X = test_x[:1]   # one digit, (1, 784)  #@ x
i = 16   # node 17: code counts from 0

terms = X[0] * W1[:, i]   # 784 products  #@ w
z = tf.reduce_sum(terms) + B1[i]  #@ z
a = tf.nn.relu(z)  #@ f

tf.math.top_k(tf.abs(terms), k=6)   # the strongest six`,
  keras: `
X = x_test[:1].reshape(1, 784)   # one digit  #@ x
W1, B1 = model.layers[1].get_weights()   # (784, 64), (64,)  #@ w
i = 16   # node 17: code counts from 0

terms = X[0] * W1[:, i]   # 784 products  #@ w
z = terms.sum() + B1[i]  #@ z
a = max(0.0, z)  #@ f

abs(terms).argsort()[-6:]   # the strongest six`,
  tfjs: `
const X = testX.reshape([-1, 784]).slice(0, 1);  // (1, 784)  //@ x
const i = 16;  // node 17: code counts from 0

const column = W1.slice([0, i], [784, 1]).flatten();  //@ w
const terms = X.flatten().mul(column);  // 784 products  //@ w
const z = terms.sum().add(B1.slice(i, 1));  //@ z
const a = z.relu();  //@ f

tf.topk(terms.abs(), 6);  // the strongest six`,
};

const layer: Snippets = {
  tf2: `
Z1 = tf.matmul(X, W1) + B1   # (1, 784)·(784, 64) + (64,)
A1 = tf.nn.relu(Z1)   # (1, 64)

W1[1, 0]   # to node 1, from input 2  #@ w-1-2
W1[:, 0]   # all that node 1 needs  #@ to-1
print(A1[0, i].numpy(), a.numpy())   # the same number`,
  keras: `
hidden1 = model.layers[1]   # Dense: activation(X @ W1 + B1)
A1 = hidden1(X)   # (1, 64)

W1[1, 0]   # to node 1, from input 2  #@ w-1-2
W1[:, 0]   # all that node 1 needs  #@ to-1
print(float(A1[0, i]), a)   # the same number`,
  tfjs: `
const Z1 = X.matMul(W1).add(B1);  // (1, 784)·(784, 64) + (64)
const A1 = Z1.relu();  // (1, 64)

W1.slice([1, 0], [1, 1]);  // to node 1, from input 2  //@ w-1-2
W1.slice([0, 0], [784, 1]);  // all that node 1 needs  //@ to-1
A1.slice([0, i], [1, 1]).print();  // the same number as a`,
};

const any: Snippets = {
  tf2: `
def layer(A, W, B, f):   # any layer
    return f(tf.matmul(A, W) + B)

X = test_x[:50]   # (50, 784): fifty digits at once
A1 = layer(X, W1, B1, tf.nn.relu)   # (50, 64)
A2 = layer(A1, W2, B2, tf.nn.relu)   # (50, 32)
A3 = layer(A2, W3, B3, tf.nn.softmax)   # (50, 10)`,
  keras: `
A = x_test[:50]   # fifty digits at once
for layer in model.layers:
    A = layer(A)
    print(layer.name, A.shape)
# flatten (50, 784), dense (50, 64), (50, 32), (50, 10)`,
  tfjs: `
const layer = (A, W, B, f) => f(A.matMul(W).add(B));

const X50 = testX.reshape([-1, 784]).slice(0, 50);  // (50, 784)
const H1 = layer(X50, W1, B1, tf.relu);  // (50, 64)
const H2 = layer(H1, W2, B2, tf.relu);  // (50, 32)
const A3 = layer(H2, W3, B3, tf.softmax);  // (50, 10)`,
};

/** The code of the chapter on layers. */
export const code = { build, node, layer, any };
