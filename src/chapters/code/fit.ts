import type { Snippets } from '../../features/course/Snippets';

const compile: Snippets = {
  tf2: `
model.compile(
    optimizer='adam',  #@ optimizer
    loss='categorical_crossentropy',  #@ loss
    metrics=['accuracy'])  #@ metrics`,
  keras: `
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.001),  #@ optimizer
    loss=keras.losses.CategoricalCrossentropy(),  #@ loss
    metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],  #@ metrics
)`,
  tfjs: `
model.compile({
  optimizer: tf.train.adam(0.001),  //@ optimizer
  loss: 'categoricalCrossentropy',  //@ loss
  metrics: ['accuracy'],  //@ metrics
});`,
};

const fit: Snippets = {
  tf2: `
train_epochs = 10  #@ epochs
batch_size = 30  #@ batch

train_history = model.fit(
    train_images, train_labels_ohe,
    validation_split=0.2,  #@ split
    epochs=train_epochs,  #@ epochs
    batch_size=batch_size,  #@ batch
    verbose=2)  #@ verbose
# shuffled before every epoch, unless shuffle=False  #@ shuffle`,
  keras: `
train_history = model.fit(
    train_images, train_labels_ohe,
    validation_split=0.2,  #@ split
    epochs=10,  #@ epochs
    batch_size=30,  #@ batch
    shuffle=True,   # anew before every epoch  #@ shuffle
    verbose=2,  #@ verbose
)`,
  tfjs: `
const trainHistory = await model.fit(trainImages, trainLabels, {
  validationSplit: 0.2,  //@ split
  epochs: 10,  //@ epochs
  batchSize: 30,  //@ batch
  shuffle: true,  //@ shuffle
  callbacks: {  //@ verbose
    onEpochEnd: (epoch, logs) => console.log(epoch + 1, logs),  //@ verbose
  },  //@ verbose
});`,
};

const history: Snippets = {
  tf2: `
train_history.history          # four lists in a dict
train_history.history.keys()   # what they are called
train_history.history['val_accuracy'][0]  #@ entry`,
  keras: `
h = train_history.history
h["val_accuracy"][0]    # after the first epoch  #@ entry
h["val_accuracy"][-1]   # after the last`,
  tfjs: `
const h = trainHistory.history;
h.val_acc[0];            // after the first epoch  //@ entry
h.val_acc.at(-1);        // after the last`,
};

const plot: Snippets = {
  tf2: `
import matplotlib.pyplot as plt

def show_train_history(train_history, train_metric, val_metric):
    plt.plot(train_history.history[train_metric])  #@ train
    plt.plot(train_history.history[val_metric])  #@ validation
    plt.title('Train History')
    plt.ylabel(train_metric)
    plt.xlabel('Epoch')
    plt.legend(['train', 'validation'], loc='upper left')
    plt.show()

show_train_history(train_history, 'accuracy', 'val_accuracy')
show_train_history(train_history, 'loss', 'val_loss')`,
  keras: `
import pandas as pd

frame = pd.DataFrame(train_history.history)
for metric in ["accuracy", "loss"]:
    frame[[metric, "val_" + metric]].plot(
        title="Train History", xlabel="Epoch", ylabel=metric)`,
  tfjs: `
await tfvis.show.history(
  { name: 'Train History' }, trainHistory,
  ['acc', 'val_acc', 'loss', 'val_loss']);`,
};

const count: Snippets = {
  tf2: `
_, acc = model.evaluate(  #@ counting
    train_images[:48000], train_labels_ohe[:48000],  #@ counting
    verbose=0)   # now, with weights that stand still`,
  keras: `
class AfterEpoch(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs):
        _, acc = self.model.evaluate(  #@ counting
            train_images[:48000], train_labels_ohe[:48000],  #@ counting
            verbose=0)
        print(logs["accuracy"], acc)   # on the way, afterwards`,
  tfjs: `
const onEpochEnd = async (epoch, logs) => {
  const [, acc] = model.evaluate(trainImages, trainLabels);  //@ counting
  console.log(logs.acc, acc.dataSync()[0]);
};`,
};

/** The code of the chapter on compiling and fitting. */
export const code = { compile, fit, history, plot, count };
