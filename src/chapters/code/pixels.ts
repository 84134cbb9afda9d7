import type { Snippets } from '../../features/course/Snippets';

const load: Snippets = {
  tf2: `
import tensorflow as tf
import numpy as np
import matplotlib.pyplot as plt

print("TensorFlow:", tf.__version__)

mnist = tf.keras.datasets.mnist
(train_images, train_labels), \\
    (test_images, test_labels) = mnist.load_data()
print(train_images.shape)   # (60000, 28, 28)  #@ shape
print(train_images.dtype)   # uint8, 0…255  #@ grey`,
  keras: `
import keras

print("Keras:", keras.version())

(x_train, y_train), (x_test, y_test) = \\
    keras.datasets.mnist.load_data()
print(x_train.shape)   # (60000, 28, 28)  #@ shape
print(x_train.dtype)   # uint8, 0…255  #@ grey`,
  tfjs: `
import * as tf from '@tensorflow/tfjs';

console.log(tf.version.tfjs);

const bytes = await fetch('train-images-idx3-ubyte')
  .then((file) => file.arrayBuffer());
const pixels = new Uint8Array(bytes, 16);  //@ grey
const images = tf.tensor3d(pixels, [60000, 28, 28]);  //@ shape`,
};

const split: Snippets = {
  tf2: `
total_num = len(train_images)
valid_split = 0.2
train_num = int(total_num * (1 - valid_split))

train_x = train_images[:train_num]  #@ train
train_y = train_labels[:train_num]  #@ train
valid_x = train_images[train_num:]  #@ validation
valid_y = train_labels[train_num:]  #@ validation
test_x = test_images  #@ test
test_y = test_labels  #@ test`,
  keras: `
# fit cuts the last fifth off by itself
model.fit(x_train, y_train,  #@ train
          validation_split=0.2)  #@ validation
model.evaluate(x_test, y_test)  #@ test`,
  tfjs: `
const trainNum = Math.floor(images.shape[0] * (1 - 0.2));
const validNum = images.shape[0] - trainNum;

const trainX = images.slice(0, trainNum);  //@ train
const validX = images.slice(trainNum, validNum);  //@ validation
const testX = testImages;  //@ test`,
};

const flatten: Snippets = {
  tf2: `
train_x = train_x.reshape(-1, 784)
valid_x = valid_x.reshape(-1, 784)
test_x = test_x.reshape(-1, 784)`,
  keras: `
model = keras.Sequential([
    keras.Input((28, 28)),
    keras.layers.Flatten(),   # (None, 784)
    ...
])`,
  tfjs: `
const x = images.reshape([-1, 784]);
// or, as a layer of the model:
model.add(tf.layers.flatten({ inputShape: [28, 28] }));`,
};

const scale: Snippets = {
  tf2: `
train_x = tf.cast(train_x / 255.0, tf.float32)  #@ divided
valid_x = tf.cast(valid_x / 255.0, tf.float32)  #@ divided
test_x = tf.cast(test_x / 255.0, tf.float32)  #@ divided`,
  keras: `
x_train = x_train.astype("float32") / 255  #@ divided
x_test = x_test.astype("float32") / 255  #@ divided`,
  tfjs: `
const x = images.toFloat().div(255);  //@ divided`,
};

const oneHot: Snippets = {
  tf2: `
train_y = tf.one_hot(train_y, depth=10)  #@ vector
valid_y = tf.one_hot(valid_y, depth=10)  #@ vector
test_y = tf.one_hot(test_y, depth=10)  #@ vector`,
  keras: `
y_train = keras.utils.to_categorical(y_train, 10)  #@ vector
y_test = keras.utils.to_categorical(y_test, 10)  #@ vector`,
  tfjs: `
const y = tf.oneHot(tf.tensor1d(labels, 'int32'), 10);  //@ vector`,
};

/** The code of the chapter on pixels. */
export const code = { load, split, flatten, scale, oneHot };
