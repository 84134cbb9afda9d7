import type { Snippets } from '../../features/course/Snippets';

const evaluate: Snippets = {
  tf2: `
test_loss, test_acc = model.evaluate(
    test_images, test_labels_ohe, verbose=2)
# 10000/1 - 0s - loss: 0.0502 - accuracy: 0.9735  #@ printed

yy = model.evaluate(test_images, test_labels_ohe,
                    verbose=0)
print(yy)   # [0.1003, 0.9735]  #@ returned
print(model.metrics_names)   # ['loss', 'accuracy']`,
  keras: `
results = model.evaluate(
    x_test, y_test, verbose=0, return_dict=True)
print(results["loss"], results["accuracy"])  #@ returned`,
  tfjs: `
const [loss, accuracy] =
  model.evaluate(testX, testY, { batchSize: 32 });
console.log(loss.dataSync()[0],
            accuracy.dataSync()[0]);  //@ returned
console.log(model.metricsNames);   // ['loss', 'acc']`,
};

const predict: Snippets = {
  tf2: `
test_pred = model.predict(test_images)
print(test_pred.shape)   # (10000, 10)

print(np.argmax(test_pred[0]))   # 7  #@ argmax
print(test_labels[0])   # 7

# all rows at once; predict_classes left in TF 2.6
classes = np.argmax(test_pred, axis=1)  #@ argmax
print(np.mean(classes == test_labels))   # 0.9735`,
  keras: `
probabilities = model.predict(x_test)   # (10000, 10)
classes = probabilities.argmax(axis=1)  #@ argmax
wrong = np.flatnonzero(classes != labels)
print(classes[0], labels[0], len(wrong))`,
  tfjs: `
const probabilities = model.predict(testX);
console.log(probabilities.shape);   // [10000, 10]
const classes = probabilities.argMax(1);  //@ argmax
console.log(classes.dataSync()[0]);   // 7`,
};

const prepare: Snippets = {
  tf2: `
from PIL import Image
from scipy import ndimage

grey = np.array(Image.open("mine.png").convert("L"))
ink = 255 - grey   # white on black  #@ inverted
rows, cols = np.where(ink > 50)
if len(rows) == 0:
    raise SystemExit("nothing drawn")
ink = ink[rows.min():rows.max() + 1,  #@ cropped
          cols.min():cols.max() + 1]  #@ cropped

scale = 20 / max(ink.shape)  #@ boxed
h, w = [max(1, round(n * scale)) for n in ink.shape]  #@ boxed
small = np.array(Image.fromarray(ink).resize((w, h)))  #@ boxed

cy, cx = ndimage.center_of_mass(small)  #@ centred
top, left = round(14 - cy), round(14 - cx)  #@ centred
x = np.zeros((1, 28, 28), np.float32)
x[0, top:top + h, left:left + w] = small / 255.0  #@ undivided
print(np.argmax(model.predict(x)[0]))`,
  keras: `
def prepare(grey):
    ink = 255 - grey   # white on black  #@ inverted
    rows, cols = np.where(ink > 50)
    ink = ink[rows.min():rows.max() + 1,  #@ cropped
              cols.min():cols.max() + 1, None]  #@ cropped
    scale = 20 / max(ink.shape)  #@ boxed
    h, w = [max(1, round(n * scale)) for n in ink.shape[:2]]
    small = keras.ops.image.resize(ink, (h, w))  #@ boxed
    small = np.array(small)[..., 0]
    cy, cx = ndimage.center_of_mass(small)  #@ centred
    top, left = round(14 - cy), round(14 - cx)  #@ centred
    x = np.zeros((1, 28, 28), "float32")
    x[0, top:top + h, left:left + w] = small / 255  #@ undivided
    return x`,
  tfjs: `
// box: the rectangle round the ink on the canvas
const x = tf.tidy(() => {
  const grey = tf.browser.fromPixels(canvas, 1);
  const ink = tf.sub(255, grey.toFloat());  //@ inverted
  const cut = ink.slice(
    [box.top, box.left, 0], [box.h, box.w, 1]);  //@ cropped
  const small = tf.image.resizeBilinear(cut, [h, w]);  //@ boxed
  const [top, left] = centring(small);   // to pixel 14  //@ centred
  return small.div(255)  //@ undivided
    .pad([[top, 28 - h - top], [left, 28 - w - left], [0, 0]])
    .reshape([1, 28, 28]);
});
model.predict(x).argMax(1).print();`,
};

const shift: Snippets = {
  tf2: `
for d in range(5):
    moved = np.zeros_like(test_images)
    moved[:, :, d:] = test_images[:, :, :28 - d]
    loss, acc = model.evaluate(
        moved, test_labels_ohe, verbose=0)
    print(d, "to the right:", acc)`,
  keras: `
for d in range(5):
    moved = np.pad(x_test, ((0, 0), (0, 0), (d, 0)))
    moved = moved[:, :, :28]
    print(d, model.evaluate(moved, y_test, verbose=0))`,
  tfjs: `
for (let d = 0; d < 5; d++) {
  const moved = images
    .pad([[0, 0], [0, 0], [d, 0]])
    .slice([0, 0, 0], [-1, 28, 28]);
  const [, accuracy] = model.evaluate(moved, testY);
  console.log(d, accuracy.dataSync()[0]);
}`,
};

/** The code of the chapter on evaluating and predicting. */
export const code = { evaluate, predict, prepare, shift };
