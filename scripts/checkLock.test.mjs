import { expect, test } from 'vitest';
import { lockFaults, lockFaultsHere } from './checkLock.mjs';

test('a lock with every optional package is sound, wherever the package lies', () => {
  const packages = {
    '': { optionalDependencies: { a: '1' } },
    'node_modules/a': { optionalDependencies: { b: '1', '@x/c': '1', d: '1' } },
    'node_modules/b': {},
    'node_modules/a/node_modules/@x/c': { optionalDependencies: { d: '1' } },
    'node_modules/d': {},
  };
  expect(lockFaults({ packages })).toEqual([]);
});

test('an optional package that is not locked is named', () => {
  const packages = {
    '': {},
    'node_modules/a': { optionalDependencies: { '@a/linux': '1', '@a/mac': '1' } },
    'node_modules/@a/linux': {},
    'node_modules/b/node_modules/@a/mac': {},
  };
  expect(lockFaults({ packages })).toEqual(['node_modules/a needs the optional @a/mac, which is not in the lockfile.']);
});

test("a registry's address is named", () => {
  const packages = { 'node_modules/a': { resolved: 'https://packages.example/a.tgz' } };
  expect(lockFaults({ packages })).toEqual(['node_modules/a is bound to https://packages.example/a.tgz.']);
});

test("the project's own lockfile is sound", () => {
  expect(lockFaultsHere()).toEqual([]);
});
