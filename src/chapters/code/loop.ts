import type { Snippets } from '../../features/course/Snippets';

const loop: Snippets = {
  tf2: `
total_step = int(train_num / batch_size)   # 960

for epoch in range(train_epochs):
    for step in range(total_step):
        i = step * batch_size
        xs = train_x[i:i + batch_size]
        ys = train_y[i:i + batch_size]
        grads = grad(xs, ys, W, B)   #@ asleep
        optimizer.apply_gradients(zip(grads, W + B))

    loss_train = loss(train_x, train_y, W, B)
    acc_train = accuracy(train_x, train_y, W, B)
    loss_valid = loss(valid_x, valid_y, W, B)
    acc_valid = accuracy(valid_x, valid_y, W, B)
    print("epoch={:3d}, train_loss={:.4f}, "
          "train_acc={:.4f}, val_loss={:.4f}, "
          "val_acc={:.4f}".format(
              epoch + 1, loss_train, acc_train,   #@ jump
              loss_valid, acc_valid))`,
  keras: `
cce = keras.losses.CategoricalCrossentropy()

for epoch in range(20):
    for step in range(960):
        xs = train_x[step * 50:(step + 1) * 50]
        ys = train_y[step * 50:(step + 1) * 50]
        with tf.GradientTape() as tape:
            loss = cce(ys, model(xs))   # clips p at 1e-7  #@ asleep
        grads = tape.gradient(loss, W + B)
        adam.apply_gradients(zip(grads, W + B))
    report(epoch)   #@ jump`,
  tfjs: `
for (let epoch = 0; epoch < 20; epoch++) {
  for (let step = 0; step < 960; step++) {
    tf.tidy(() => {
      const xs = trainX.slice([step * 50, 0], [50, 784]);
      const ys = trainY.slice([step * 50, 0], [50, 10]);
      adam.minimize(() => loss(xs, ys));   //@ asleep
    });
  }
  console.log(report(epoch));   //@ jump
}`,
};

const logits: Snippets = {
  tf2: `
def loss(x, y, w, b):
    z = logits(x, w, b)   # the model without softmax
    each = tf.keras.losses.categorical_crossentropy(
        y, z, from_logits=True)   #@ logits
    return tf.reduce_mean(each)`,
  keras: `
cce = keras.losses.CategoricalCrossentropy(
    from_logits=True)   #@ logits
loss = cce(ys, logits(xs))   # no softmax in the model`,
  tfjs: `
const loss = (x, y) =>
  tf.losses.softmaxCrossEntropy(y, logits(x));  //@ logits`,
};

/** The code of the chapter on the training loop. */
export const code = { loop, logits };
