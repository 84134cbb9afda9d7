import { describe, expect, test } from 'vitest';
import { classStates, jumps, lastWakings, wakings } from './sleep';
import { slideRuns } from './slides';

/** An evaluation of ten digits with 100 images each, of which `right` are read right and `stuck` are beyond the clip. */
function evaluation(right: readonly number[], stuck: readonly number[]) {
  const confusion = right.map((count, label) => {
    const row = new Array<number>(10).fill(0);
    row[label] = count;
    row[(label + 1) % 10] += 100 - count;
    return row;
  });
  return { confusion, stuck };
}

const all = (count: number) => new Array<number>(10).fill(count);
const but = (list: readonly number[], label: number, value: number) => list.with(label, value);

describe('a digit', () => {
  test('sleeps when more than nine tenths of its images have no gradient', () => {
    const states = classStates(evaluation(all(80), but(but(all(3), 4, 91), 5, 90)));
    expect(states.filter(({ asleep }) => asleep).map(({ label }) => label)).toEqual([4]);
    expect(states[4]).toEqual({ label: 4, images: 100, right: 80, stuck: 91, recall: 0.8, asleep: true });
  });

  test('that no image shows is not asleep and has no recall', () => {
    const [zero] = classStates({ confusion: [new Array(10).fill(0)], stuck: [0] });
    expect(zero).toMatchObject({ images: 0, recall: 0, asleep: false });
  });

  test('that is merely read wrong is awake', () => {
    expect(classStates(evaluation(all(0), all(0))).some(({ asleep }) => asleep)).toBe(false);
  });
});

describe('waking', () => {
  const awake = classStates(evaluation(all(90), all(0)));
  const without = (...labels: number[]) =>
    classStates(
      evaluation(
        awake.map(({ label }) => (labels.includes(label) ? 0 : 90)),
        awake.map(({ label }) => (labels.includes(label) ? 100 : 0)),
      ),
    );

  test('is in the epoch after the last one asleep, however often a digit falls asleep again', () => {
    const epochs = [without(2, 8), without(8), without(2, 8), without(8), awake];
    expect(wakings(epochs)).toEqual([
      { label: 2, epoch: 4 },
      { label: 8, epoch: 5 },
    ]);
    expect(lastWakings(epochs)).toEqual([{ label: 8, epoch: 5 }]);
  });

  test('has not come to a digit that still sleeps', () => {
    expect(wakings([without(0, 1), without(1)])).toEqual([{ label: 0, epoch: 2 }]);
  });

  test('may come to two digits at once', () => {
    expect(lastWakings([without(6, 9), awake]).map(({ label }) => label)).toEqual([6, 9]);
  });

  test('is nothing to speak of where none slept, or nothing was trained', () => {
    expect(wakings([awake, awake])).toEqual([]);
    expect(lastWakings([])).toEqual([]);
  });
});

test("The slides' run jumps where its log does: into epochs 2, 3, 5 and 9", () => {
  const found = jumps(slideRuns.byHand.epochs.map(({ accuracy }) => accuracy));
  expect(found.map(({ epoch }) => epoch)).toEqual([2, 3, 5, 9]);
  expect(found.map(({ by }) => by.toFixed(2))).toEqual(['0.09', '0.20', '0.08', '0.08']);
});
