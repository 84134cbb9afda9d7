import { type CodeProblem, problem } from './CodeProblem';

/** A word of the code, with where it stands: offsets into the text, and its 1-based line. */
export interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'sign' | 'newline';
  /** As written; of a text what is between the quotes. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** Signs of a Chinese keyboard, and what Python wants in their place. */
const wide: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '＝': '=',
  '：': ':',
  '。': '.',
  '．': '.',
};
const quotes = `'"‘’“”`;
const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

const pieces =
  /(?<blank>[^\S\n]+|\\\n)|(?<comment>#[^\n]*)|(?<newline>\n)|(?<name>[A-Za-z_]\w*)|(?<number>-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|(?<text>(?:'[^'\n]*'|"[^"\n]*"|[‘’“”][^'"‘’“”\n]*['"‘’“”]))|(?<sign>[^\n])/gy;

interface Reading {
  readonly tokens: Token[];
  readonly problems: CodeProblem[];
  /** Brackets that are open. */
  readonly open: Token[];
  line: number;
}

/**
 * Takes Python apart into words; lines that go on inside brackets are joined. A wide sign is told and then read as the
 * one that was meant, and a bracket that is still open where the model is named anew at the line's start is closed, so
 * that one slip does not hide what else there is to say.
 */
export function pythonTokens(code: string): Pick<Reading, 'tokens' | 'problems'> {
  const reading: Reading = { tokens: [], problems: [], open: [], line: 1 };
  for (const match of code.matchAll(pieces)) take(reading, match, code);
  for (const bracket of reading.open.slice(0, 1)) reportOpen(reading, bracket);
  push(reading, 'newline', '', code.length, code.length);
  return reading;
}

function take(reading: Reading, { groups = {}, index, 0: raw }: RegExpExecArray, code: string): void {
  const to = index + raw.length;
  if (groups.blank !== undefined || groups.comment !== undefined) {
    if (raw.includes('\n')) reading.line++;
  } else if (groups.newline !== undefined) {
    if (reading.open.length === 0) push(reading, 'newline', raw, index, to);
    reading.line++;
  } else if (groups.name !== undefined) {
    if (reading.open.length && startsAnew(code, index)) closeAll(reading, index);
    if (isIndented(reading, code, index)) reading.problems.push(problem(reading.line, 'indented'));
    push(reading, 'name', raw, index, to);
  } else if (groups.number !== undefined) push(reading, 'number', raw, index, to);
  else if (groups.text !== undefined) {
    const bad = [...raw].find((letter) => '‘’“”'.includes(letter));
    if (bad) reading.problems.push(problem(reading.line, 'wideSign', { sign: bad, half: "'" }));
    push(reading, 'text', raw.slice(1, -1), index, to);
  } else takeSign(reading, raw, index, to);
}

function takeSign(reading: Reading, raw: string, from: number, to: number): void {
  const { line, open, problems } = reading;
  const sign = wide[raw] ?? raw;
  if (sign !== raw) problems.push(problem(line, 'wideSign', { sign: raw, half: sign }));
  if (quotes.includes(raw)) {
    problems.push(problem(line, 'openText', { sign: raw }));
    return;
  }
  if (!'()[]=.,'.includes(sign)) {
    problems.push(problem(line, 'strangeSign', { sign: raw }));
    return;
  }
  const token = push(reading, 'sign', sign, from, to);
  if ('(['.includes(sign)) open.push(token);
  if (pairs[sign] === undefined) return;
  if (open.at(-1)?.text === pairs[sign]) open.pop();
  else {
    problems.push(problem(line, 'strayBracket', { sign: raw }));
    reading.tokens.pop();
  }
}

function push(reading: Reading, kind: Token['kind'], text: string, from: number, to: number): Token {
  const token = { kind, text, from, to, line: reading.line };
  reading.tokens.push(token);
  return token;
}

/** Whether `model.` or `model =` begins a line here. */
function startsAnew(code: string, index: number): boolean {
  return (index === 0 || code[index - 1] === '\n') && /^model\s*[.=]/.test(code.slice(index, index + 20));
}

/** Whether a statement begins here with blanks before it, which Python refuses. */
function isIndented({ tokens, open }: Reading, code: string, index: number): boolean {
  const first = tokens.length === 0 || tokens[tokens.length - 1].kind === 'newline';
  return first && open.length === 0 && index > 0 && code[index - 1] !== '\n';
}

function closeAll(reading: Reading, at: number): void {
  reportOpen(reading, reading.open[0]);
  reading.open.length = 0;
  push(reading, 'newline', '', at, at);
}

function reportOpen({ problems }: Reading, { line, text }: Token): void {
  problems.push(problem(line, 'openBracket', { sign: text, close: text === '(' ? ')' : ']' }));
}
