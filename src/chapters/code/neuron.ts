import type { Snippets } from '../../features/course/Snippets';

const one: Snippets = {
  tf2: `
# one neuron: 784 weights and a bias
w = tf.Variable(tf.random.normal(  #@ w
    [784, 1], mean=0.0, stddev=1.0))  #@ w
b = tf.Variable(tf.zeros([1]))  #@ b

x = train_x[:10]   # ten digits, (10, 784)  #@ x
s = tf.matmul(x, w)   # ten sums at once  #@ sum
z = s + b  #@ z
y = tf.nn.sigmoid(z)  #@ f`,
  keras: `
neuron = keras.Sequential([
    keras.Input((28, 28)),  #@ x
    keras.layers.Flatten(),  #@ x
    keras.layers.Dense(1, activation="sigmoid"),  #@ f
])
w, b = neuron.get_weights()   # (784, 1), (1,)  #@ w
y = neuron.predict(x_train[:10])   # (10, 1)  #@ f`,
  tfjs: `
const w = tf.variable(tf.randomNormal([784, 1]));  //@ w
const b = tf.variable(tf.zeros([1]));  //@ b

const ten = x.slice(0, 10);  // (10, 784)  //@ x
const sum = ten.matMul(w);  //@ sum
const z = sum.add(b);  //@ z
const y = z.sigmoid();  //@ f`,
};

const ten: Snippets = {
  tf2: `
Input_Dim = 784
W1 = tf.Variable(tf.random.normal(  #@ w
    [Input_Dim, 10], mean=0.0, stddev=1.0))  #@ w
B1 = tf.Variable(tf.zeros([10]))

Z = tf.matmul(train_x[:10], W1) + B1   # (10, 10)  #@ z
pred = tf.nn.softmax(Z)   # each row adds up to 1  #@ p
digits = tf.argmax(pred, axis=1)  #@ argmax`,
  keras: `
model = keras.Sequential([
    keras.Input((28, 28)),
    keras.layers.Flatten(),
    keras.layers.Dense(10, activation="softmax"),  #@ p
])
pred = model.predict(x_train[:10])   # (10, 10)  #@ p
digits = pred.argmax(axis=1)  #@ argmax`,
  tfjs: `
const model = tf.sequential();
model.add(tf.layers.dense({
  inputShape: [784], units: 10, activation: 'softmax',  //@ p
}));
const pred = model.predict(x.slice(0, 10));  //@ p
const digits = pred.argMax(1);  //@ argmax`,
};

const count: Snippets = {
  tf2: `
print(tf.size(W1).numpy())   # 7840  #@ weights
print(tf.size(B1).numpy())   # 10  #@ biases`,
  keras: `
model.summary()   # dense (None, 10) 7,850
print(model.count_params())   # 7850  #@ all`,
  tfjs: `
model.summary();  // dense_Dense1 [null,10] 7850
console.log(model.countParams());  // 7850  //@ all`,
};

/** The code of the chapter on one neuron. */
export const code = { one, ten, count };
