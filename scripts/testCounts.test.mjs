import { expect, test } from 'vitest';
import { countsLine, playwrightCounts, vitestCounts } from './testCounts.mjs';

const vitest = {
  numPassedTests: 20,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ],
};

test('a file that Vitest could not load counts as failed', () => {
  expect(vitestCounts(vitest)).toEqual({ passed: 20, failed: 2, skipped: 3 });
});

test('a test that passed at the second try has passed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 0 };
  expect(playwrightCounts({ stats })).toEqual({ passed: 7, failed: 1, skipped: 0 });
});

test('the last line sums up and leaves out skipped tests where there are none', () => {
  const all = [vitestCounts(vitest), { passed: 7, failed: 0, skipped: 0 }];
  expect(countsLine(all)).toBe('27 passed, 2 failed, 3 skipped');
  expect(countsLine(all.slice(1))).toBe('7 passed, 0 failed');
  expect(countsLine([])).toBe('0 passed, 0 failed');
});
