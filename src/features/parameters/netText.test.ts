import { expect, test } from 'vitest';
import { denseLayers, parameterCount } from '../../core/network';
import { netText, parseNet, runOf, unitsOf } from './netText';

test("The lecture's networks have the lecture's numbers of parameters", () => {
  expect(parameterCount(runOf(''))).toBe(7850);
  expect(parameterCount(runOf('64'))).toBe(50_890);
  expect(parameterCount(runOf('64,32'))).toBe(52_650);
  expect(denseLayers(runOf('64,32')).map(({ parameters }) => parameters)).toEqual([50_240, 2080, 330]);
});

test.each(['', '1', '64,32', '512,512,512'])('“%s” is read back', (text) => {
  expect(parseNet(text)).toBe(text);
  expect(netText(unitsOf(text))).toBe(text);
});

test.each(['0', '513', '8,8,8,8', '64,', 'a', '-3', '1.5'])('“%s” cannot be drawn', (text) => {
  expect(parseNet(text)).toBeUndefined();
});
