import { expect, test } from 'vitest';
import { createCourseProgress, type ProgressStorage } from './progress';

function memory(): ProgressStorage & { text: string | null } {
  return {
    text: null,
    getItem() {
      return this.text;
    },
    setItem(_, value) {
      this.text = value;
    },
  };
}

test('Progress outlives a reload', () => {
  const storage = memory();
  const before = createCourseProgress(storage).getState();
  before.visit('pixels', 11);
  before.visit('pixels');
  before.finish('pixels-1');
  before.finish('pixels-1');
  before.chooseTab('tfjs');
  const after = createCourseProgress(storage).getState();
  expect(after).toMatchObject({ visited: ['pixels'], tasks: ['pixels-1'], last: 'pixels', tab: 'tfjs' });
});

test('What makes no sense in the storage is nothing', () => {
  for (const text of ['{', '[]', '7', '{"visited":3,"tasks":[1,"a"],"last":{}}']) {
    const storage = { ...memory(), text };
    const { visited, tasks, last } = createCourseProgress(storage).getState();
    expect(visited).toEqual([]);
    expect(tasks.every((task) => task === 'a')).toBe(true);
    expect(last).toBeUndefined();
  }
});

test('A storage that refuses costs nothing but the memory', () => {
  const refuse = () => {
    throw new Error('full');
  };
  const progress = createCourseProgress({ getItem: () => null, setItem: refuse });
  progress.getState().finish('a-1');
  expect(progress.getState().tasks).toEqual(['a-1']);
});
