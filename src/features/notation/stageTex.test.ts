import katex from 'katex';
import { expect, test } from 'vitest';
import { codeIndex, includesWeight, litPart } from './LitPart';
import { namesOf, stages } from './Stage';
import { pair, stageTex } from './stageTex';

/** The formula without the marks of parts. */
const bare = (tex: string) => {
  let text = tex;
  for (let depth = 0; depth < 3; depth++) text = text.replaceAll(/\\part\{[\w-]+\}\{((?:[^{}]|\{[^{}]*\})*)\}/g, '$1');
  return text.replaceAll(/\s+/g, ' ');
};

test('One node sums its inputs', () => {
  expect(bare(stageTex('node'))).toBe(
    String.raw`a_{i}^{1} = f(x_{1} w_{i1}^{1} + x_{2} w_{i2}^{1} + \cdots + x_{n} w_{in}^{1} + b_{i}^{1})`,
  );
});

test('A layer of k nodes ends with a_k, and W has a row for each input and a column for each node', () => {
  const tex = bare(stageTex('layer'));
  expect(tex).toContain(String.raw`A^{1} &= \begin{bmatrix} a_{1}^{1} & a_{2}^{1} & \cdots & a_{k}^{1} \end{bmatrix}`);
  expect(tex).toContain(String.raw`w_{12}^{1} & w_{22}^{1} & \cdots & w_{k2}^{1}`);
  expect(tex).toContain(String.raw`b_{1}^{1} & b_{2}^{1} & \cdots & b_{k}^{1}`);
});

test("Any layer's weights all carry its own superscript; it has m nodes and k inputs", () => {
  const tex = bare(stageTex('any'));
  expect([...tex.matchAll(/w_\{\w+\}\^\{([^}]*)\}/g)].map(([, sup]) => sup)).toEqual(Array(9).fill('i'));
  expect(tex).toContain('a_{k}^{i-1}');
  expect(tex).toContain('b_{m}^{i}');
  expect(tex).not.toContain('b_{k}');
});

test.each(stages)('The formula of %s can be typeset', (stage) => {
  const options = { macros: { '\\part': '\\htmlData{part=#1}{#2}' }, trust: true, strict: false, throwOnError: true };
  expect(katex.renderToString(stageTex(stage), options)).toContain('data-part="from-1"');
});

test('Long subscripts are parted by a comma', () => {
  expect([pair('i', '1'), pair('64', '1'), pair('32', '64')]).toEqual(['i1', '64,1', '32,64']);
});

test('A node takes its column of weights, an input its row, a weight itself', () => {
  const names = namesOf('layer');
  expect(includesWeight(litPart('to-2', names), '2', 'n')).toBe(true);
  expect(includesWeight(litPart('from-n', names), '2', 'n')).toBe(true);
  expect(includesWeight(litPart('w-2-1', names), '2', 'n')).toBe(false);
  expect(litPart('to-m', names)).toBeUndefined();
  expect(litPart('p1', names)).toBeUndefined();
});

test('Code counts from 0', () => {
  expect([codeIndex('1'), codeIndex('784'), codeIndex('n')]).toEqual(['0', '783', 'n-1']);
});
