import { expect, test } from 'vitest';
import { chapterRegions, labRegions, parseScreen, regions, screenText } from './screenKeys';

const read = (query: string) => parseScreen(Object.fromEntries(new URLSearchParams(query)));

test('A link without the keys hides nothing and presents nothing', () => {
  expect(read('layers=64')).toEqual({ step: undefined, hidden: [], problems: [] });
});

test('Step and hidden parts are read, each part once', () => {
  expect(read('present=3&hide=settings,log,settings')).toEqual({ step: 3, hidden: ['settings', 'log'], problems: [] });
});

test('An unknown part is named, the known ones still hide', () => {
  const { hidden, problems } = read('hide=engine,sofa,lamp');
  expect(hidden).toEqual(['engine']);
  expect(problems).toEqual([{ key: 'hide', value: 'sofa,lamp', reason: 'notOnMenu', menu: regions.join(' ') }]);
});

test.each(['0', '100', '-1', '1.5', 'two', ''])('A step “%s” is none, and the notice says so', (present) => {
  const { step, problems } = read(`present=${present}`);
  expect(step).toBeUndefined();
  expect(problems).toMatchObject([{ key: 'present', value: present, reason: 'outOfRange', min: 1, max: 99 }]);
});

test('What is written is read back the same', () => {
  for (const hidden of [[], labRegions, chapterRegions]) {
    for (const step of [undefined, 1, 42]) {
      expect(parseScreen(screenText({ step, hidden }))).toEqual({ step, hidden, problems: [] });
    }
  }
});
