import { describe, expect, it } from 'vitest';
import { activationNames } from '../core/activations';
import { optimizerNames } from '../core/optimizers';
import type { TrainingRun } from '../core/run';
import { initialWeights } from '../core/weights';
import { greysOf } from './greys';
import type { OpenModel } from './Model';
import { openPlain } from './plain/plainModel';
import { randomDigits } from './randomDigits';
import { referenceEpoch } from './reference';
import { both, digits, logitsNear, lossCases, near, order, STEPS, sameLosses, small, weightsNear } from './sameAsPlain';
import { fitTotal } from './sums';

export interface ContractOptions {
  /** Whether the engine trains a run; what it leaves to its stand-in is not asked of it. */
  readonly covers?: (run: TrainingRun) => boolean;
  /** Whether the same run gives the same bits each time. */
  readonly exact?: boolean;
  /** Batches between two looks at the losses, a divisor of 10; 1 unless looking takes long. */
  readonly atOnce?: number;
  /** Steps with each loss and activation, a multiple of 10; the optimizers are always followed for 50. */
  readonly steps?: number;
  /** Things allocated at present, of which a model must leave none behind. */
  readonly allocated?: () => number;
}

/**
 * What every engine must do, checked against plain TypeScript and a reference in double precision. (The runs that
 * check the optimizers have ReLU and the clipped cross-entropy.)
 */
export function modelContract(name: string, open: OpenModel, options: ContractOptions = {}): void {
  const { atOnce = 1, steps = STEPS, covers = () => true } = options;
  const optimizers = optimizerNames.filter((optimizer) => covers({ ...small, optimizer }));
  describe(`${name} keeps the contract`, () => {
    it.each(optimizers)('trains with %s as plain TypeScript does', async (optimizer) => {
      await sameLosses(open, { ...small, optimizer }, atOnce);
    });

    it.each(Object.keys(lossCases).filter((loss) => covers({ ...small, ...lossCases[loss] })))(
      'computes %s as plain TypeScript does',
      async (loss) => {
        await sameLosses(open, { ...small, ...lossCases[loss] }, atOnce, steps);
      },
    );

    it.each(activationNames.filter((name) => name !== small.activation && covers({ ...small, activation: name })))(
      'computes %s as plain TypeScript does',
      async (activation) => {
        await sameLosses(open, { ...small, activation }, atOnce, steps);
      },
    );

    it('trains without hidden layers and with layers of different kinds', async () => {
      await sameLosses(open, { ...small, layers: [] }, atOnce, 10);
      const layers = [{ units: 5, activation: 'tanh' as const }, { units: 1 }, { units: 7 }];
      await sameLosses(open, { ...small, layers }, atOnce, 10);
    });

    it('learns nothing from samples beyond the clip, and says how wrong they are', async () => {
      const run: TrainingRun = { ...small, layers: [{ units: 64 }], init: 'unitNormal', outputInit: 'unitNormal' };
      const losses = await sameLosses(open, { ...run, optimizer: 'sgd' }, atOnce, 10);
      expect(Math.max(...losses)).toBeGreaterThan(10);
    });

    it('takes a last batch that is short', async () => {
      const run: TrainingRun = { ...small, optimizer: 'sgd', lr: 0.1 };
      await both(open, run, async (model, plain) => {
        const rows = order(0, 21);
        const [sums, expected] = [await fitTotal(model, rows, 8), await fitTotal(plain, rows, 8)];
        expect(sums.samples).toBe(21);
        expect(sums.correct).toBe(expected.correct);
        near(sums.loss, expected.loss, 21);
        weightsNear(await model.weights(), await plain.weights(), 1e-4);
      });
    });

    it('matches an epoch of SGD in double precision', async () => {
      const run: TrainingRun = { ...small, optimizer: 'sgd', lr: 0.05, batch: 30 };
      const data = randomDigits(500, 4);
      const expected = referenceEpoch(run, initialWeights(run), data);
      const model = await open(run, initialWeights(run), data);
      const sums = await fitTotal(model, order(0, 500), run.batch);
      near(sums.loss, expected.loss, 500);
      expect(sums.correct).toBe(expected.correct);
      weightsNear(
        await model.weights(),
        expected.weights.map((values) => ({ values })),
        2e-3,
      );
      model.dispose();
    });

    it('gives back the weights it was given, and copies of them', async () => {
      const model = await open(small, initialWeights(small), digits);
      const first = await model.weights();
      expect(first).toEqual(initialWeights(small));
      for (const { values } of first) values.fill(7);
      expect(await model.weights()).toEqual(initialWeights(small));
      const others = initialWeights({ ...small, seed: 2 });
      model.setWeights(others);
      expect(await model.weights()).toEqual(others);
      await fitTotal(model, order(0, 8), 8);
      expect(others).toEqual(initialWeights({ ...small, seed: 2 }));
      model.dispose();
    });

    it('keeps the optimizer going when it is given weights', async () => {
      await both(
        open,
        { ...small, optimizer: optimizers.includes('momentum') ? 'momentum' : 'adam' },
        async (model, plain) => {
          for (const one of [model, plain]) {
            await fitTotal(one, order(0, 32), 8);
            one.setWeights(initialWeights({ ...small, seed: 2 }));
            await fitTotal(one, order(0, 32), 8);
          }
          weightsNear(await model.weights(), await plain.weights(), 1e-4);
        },
      );
    });

    it('predicts between batches and while a fit is awaited', async () => {
      await both(open, small, async (model, plain) => {
        const images = greysOf(digits, 0, 20);
        for (let round = 0; round < 3; round++) {
          logitsNear(await model.logits(images), await plain.logits(images));
          const fitting = fitTotal(model, order(0, 24), 8);
          const during = model.logits(images);
          const weightsDuring = model.weights();
          await fitTotal(plain, order(0, 24), 8);
          await fitting;
          logitsNear(await during, await plain.logits(images));
          weightsNear(await weightsDuring, await plain.weights(), 1e-3);
        }
        expect(await model.logits(new Float32Array(0))).toHaveLength(0);
      });
    });

    it('lets two networks train side by side', async () => {
      const runs = [small, { ...small, layers: [{ units: 6 }], lr: 0.1, optimizer: 'sgd' as const }];
      const pairs = await Promise.all(
        runs.map(async (run) => ({
          model: await open(run, initialWeights(run), digits),
          plain: await openPlain(run, initialWeights(run), digits),
        })),
      );
      for (let from = 0; from < 32; from += 8) {
        const sums = await Promise.all(pairs.map(({ model }) => fitTotal(model, order(from, from + 8), 8)));
        const expected = await Promise.all(pairs.map(({ plain }) => fitTotal(plain, order(from, from + 8), 8)));
        sums.forEach(({ loss }, index) => {
          near(loss, expected[index].loss, 8);
        });
      }
      for (const { model } of pairs) model.dispose();
    });

    it.skipIf(!options.exact)('gives the same bits each time', async () => {
      const once = async () => {
        const model = await open(small, initialWeights(small), digits);
        const sums = await fitTotal(model, order(0, 64), 8);
        const weights = await model.weights();
        model.dispose();
        return { sums, weights };
      };
      expect(await once()).toEqual(await once());
    });

    it.skipIf(!options.allocated)('allocates nothing from epoch to epoch and leaves nothing behind', async () => {
      const allocated = options.allocated ?? (() => 0);
      for (const optimizer of optimizers) {
        // The first model wakes the backend, which may keep things of its own.
        const warm = await open(small, initialWeights(small), digits);
        warm.dispose();
        const before = allocated();
        const model = await open({ ...small, optimizer }, initialWeights(small), digits);
        await fitTotal(model, order(0, 12), 8);
        const during = allocated();
        await fitTotal(model, order(0, 12), 8);
        await model.logits(greysOf(digits, 0, 4));
        model.setWeights(await model.weights());
        expect(allocated()).toBe(during);
        model.dispose();
        expect(allocated()).toBe(before);
      }
    });
  });
}
