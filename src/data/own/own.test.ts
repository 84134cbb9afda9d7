import { describe, expect, test } from 'vitest';
import { LabError } from '../../core/errors';
import { readDigitsFile, writeDigitsFile } from './digitsFile';
import { fitToPad } from './fitToPad';
import { newDigits } from './newDigits';
import { MOST_DIGITS, type OwnDigit, ownDigit, thinned } from './OwnDigit';

const NOW = Date.UTC(2026, 10, 24, 8);
const stroke = (x: number) =>
  [
    [
      [x, 40],
      [x, 240],
    ],
  ] as const;
const four = ownDigit({ label: 4, strokes: stroke(100), time: NOW - 1000, writer: 'Mei' });
const nine = ownDigit({ label: 9, strokes: stroke(120), time: NOW });

function fault(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error instanceof LabError ? { name: error.name, ...error.details } : error;
  }
}
const plain = ({ id, ...rest }: OwnDigit) => rest;

describe('A file for the class', () => {
  test('gives back every drawing as it was', () => {
    const read = readDigitsFile(writeDigitsFile([four, nine]), 'a.digits.json', NOW + 5);
    expect(read.map(plain)).toEqual([four, nine].map(plain));
    expect(new Set(read.map(({ id }) => id)).size).toBe(2);
  });

  test('may be a plain list in units of its own, which are put onto the pad', () => {
    const list = [
      {
        label: 1,
        strokes: [
          [
            [0, 1000],
            [0, 0],
          ],
          [],
        ],
      },
    ];
    const [digit] = readDigitsFile(JSON.stringify(list), 'strokes.json', NOW);
    expect(plain(digit)).toEqual({
      label: 1,
      strokes: [
        [
          [140, 240],
          [140, 40],
        ],
      ],
      time: NOW,
    });
  });

  test.each([
    ['a text', 'hello'],
    ['an object of another kind', '{"format":"mlprun","version":1}'],
    ['a number', '7'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(fault(() => readDigitsFile(text, 'x.json', NOW))).toEqual({ name: 'DigitsForeign', file: 'x.json' });
  });

  test.each([
    ['it is cut off', writeDigitsFile([four, nine]).slice(0, -20)],
    ['it is a list that is cut off', '[{"label":3,"strokes":[[[1'],
    ['its list is gone', '{"format":"mlp-lab-digits","version":1}'],
  ])('is incomplete when %s', (_, text) => {
    expect(fault(() => readDigitsFile(text, 'x.json', NOW))).toEqual({ name: 'DigitsTruncated', file: 'x.json' });
  });

  test.each([
    ['with a label that is none', '[{"label":10,"strokes":[[[1,1]]]}]', 1],
    ['with a label that is a word', '[{"label":"4","strokes":[[[1,1]]]}]', 1],
    ['with a drawing without ink', '[{"label":1,"strokes":[[[1,1]]]},{"label":4,"strokes":[[]]}]', 2],
    ['with a point that is none', '[{"label":4,"strokes":[[[1,null]]]}]', 1],
    ['with an entry that is none', '[null]', 1],
  ])('is damaged when it is %s', (_, text, number) => {
    expect(fault(() => readDigitsFile(text, 'x.json', NOW))).toEqual({ name: 'DigitsDamaged', file: 'x.json', number });
  });

  test('of a newer version is told apart from a damaged one', () => {
    const newer = writeDigitsFile([four]).replace('"version":1', '"version":2');
    expect(fault(() => readDigitsFile(newer, 'x.json', NOW))).toMatchObject({ name: 'DigitsNewer', version: 2 });
  });
});

describe('Drawings of a file', () => {
  test('come in once, also when they were labelled anew here', () => {
    const again = { ...four, id: 'other', label: 9, writer: undefined };
    expect(newDigits([four], [again, nine, { ...nine, id: 'twice' }], 'x')).toEqual({ added: [nine], known: 2 });
  });

  test('all find room or none does', () => {
    const many = Array.from({ length: MOST_DIGITS }, (_, x) => ({
      ...four,
      id: `${x}`,
      strokes: stroke(x / 10 + 0.05),
    }));
    expect(newDigits([], many, 'x').added).toHaveLength(MOST_DIGITS);
    expect(fault(() => newDigits([nine], many, 'x'))).toMatchObject({ name: 'DigitsTooMany', room: MOST_DIGITS - 1 });
  });
});

describe('A drawing', () => {
  test('of one dot in any units becomes a dot in the middle', () => {
    expect(fitToPad([[[7, 7]]])).toEqual([[[140, 140]]]);
  });

  test('keeps its proportions on the pad', () => {
    expect(
      fitToPad([
        [
          [10, 10],
          [30, 10],
        ],
        [[20, 15]],
      ]),
    ).toEqual([
      [
        [40, 115],
        [240, 115],
      ],
      [[140, 165]],
    ]);
  });

  test('with more points than can be told apart is thinned, its ends stay', () => {
    const dense = [Array.from({ length: 4001 }, (_, at) => [at / 20, 50] as const)];
    const [thin] = thinned(dense);
    expect(thin.length).toBeLessThanOrEqual(1501);
    expect([thin[0], thin.at(-1)]).toEqual([dense[0][0], dense[0].at(-1)]);
    expect(thinned(four.strokes)).toBe(four.strokes);
  });
});
