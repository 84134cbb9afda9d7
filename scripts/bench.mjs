import { median, openBuild } from './openBuild.mjs';

/**
 * Times training steps of the Keras preset's network on every engine that this machine's Chromium has, in the
 * production build, and compares them with tfjs-wasm in the same run.
 *
 *     npm run bench [-- --json] [--rounds 3]
 *
 * Engines take turns, round after round, so that a busy machine slows them alike; medians are printed.
 */

const STEPS = 200;
const BATCH = 30;
/** Steps of one epoch of the lecture: 48,000 rows in batches of 30. */
const STEPS_PER_EPOCH = 1600;
const REFERENCE = 'tfjs-wasm';

const json = process.argv.includes('--json');
const roundsAt = process.argv.indexOf('--rounds');
const rounds = roundsAt > 0 ? Number(process.argv[roundsAt + 1]) : 3;

// Generated digits, so that no MNIST is needed: as sparse as MNIST's.
const data = { data: 'strokes', size: (STEPS * BATCH) / 0.8 };

const { page, close } = await openBuild({ hash: `#/lab?lang=en&data=strokes&size=${data.size}` });
try {
  await page.evaluate(() => window.lab.ready());
  const engines = (await page.evaluate(() => window.lab.engines())).filter(({ available }) => available);
  /** @type {Map<string, number[]>} */
  const times = new Map(engines.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [id, list] of times) {
      const [ms] = await page.evaluate(
        ([engine, digits]) => window.lab.train({ engine, epochs: 1, ...digits }).then((result) => result.epochMs),
        /** @type {const} */ ([id, data]),
      );
      list.push(ms / STEPS);
      if (!json) process.stderr.write(`round ${round + 1}: ${id} ${(ms / STEPS).toFixed(3)} ms\n`);
    }
  }
  const reference = median(times.get(REFERENCE) ?? [Number.NaN]);
  const rows = [...times].map(([id, list]) => ({
    engine: id,
    software: engines.find((engine) => engine.id === id)?.reason === 'software',
    msPerStep: median(list),
    secondsPerEpoch: (median(list) * STEPS_PER_EPOCH) / 1000,
    timesReference: reference / median(list),
    rounds: list,
  }));
  if (json) console.log(JSON.stringify({ reference: REFERENCE, steps: STEPS, batch: BATCH, rows }, null, 2));
  else {
    console.log(`784-64-32-10, batch ${BATCH}, ${STEPS} steps, median of ${rounds}`);
    console.log('engine        ms/step  s/epoch  × tfjs-wasm');
    for (const { engine, msPerStep, secondsPerEpoch, timesReference, software } of rows) {
      const cells = [msPerStep.toFixed(3).padStart(8), secondsPerEpoch.toFixed(2).padStart(8)];
      const note = software ? '  (software GPU)' : '';
      console.log(`${engine.padEnd(12)} ${cells.join(' ')} ${timesReference.toFixed(2).padStart(12)}${note}`);
    }
  }
} finally {
  await close();
}
