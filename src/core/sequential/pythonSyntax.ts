import { type CodeProblem, problem } from './CodeProblem';
import type { Token } from './pythonTokens';

interface Place {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** A value in the code: a dotted name, a call, a list or tuple, a number, a text. */
export type CodeNode = Place &
  (
    | { readonly kind: 'name'; readonly path: string }
    | { readonly kind: 'call'; readonly path: string; readonly args: readonly CodeArgument[] }
    | { readonly kind: 'list' | 'tuple'; readonly items: readonly CodeNode[] }
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'text'; readonly value: string }
  );

export interface CodeArgument {
  readonly name?: string;
  readonly value: CodeNode;
  readonly line: number;
}

/** `target = value`, or the value alone. */
export interface CodeStatement extends Place {
  readonly target?: string;
  readonly value: CodeNode;
}

/** Ends the reading of a statement; what was wrong goes with it. */
class Stop extends Error {
  readonly problem: CodeProblem;
  constructor(what: CodeProblem) {
    super(what.reason);
    this.problem = what;
  }
}

/** Reads statement after statement. What cannot be read is told, and the next one is read. Imports are passed over. */
export function pythonStatements(tokens: readonly Token[]): {
  readonly statements: readonly CodeStatement[];
  readonly problems: readonly CodeProblem[];
} {
  const statements: CodeStatement[] = [];
  const problems: CodeProblem[] = [];
  let from = 0;
  tokens.forEach(({ kind }, index) => {
    if (kind !== 'newline') return;
    const words = tokens.slice(from, index);
    from = index + 1;
    if (words.length === 0 || words[0].text === 'import' || words[0].text === 'from') return;
    try {
      statements.push(statementOf(words));
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      problems.push(error.problem);
    }
  });
  return { statements, problems };
}

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

function statementOf(tokens: readonly Token[]): CodeStatement {
  const cursor: Cursor = { tokens, at: 0 };
  const [first, second] = tokens;
  const target = first.kind === 'name' && isSign(second, '=') ? first.text : undefined;
  if (target !== undefined) cursor.at = 2;
  const value = valueAt(cursor);
  const rest = tokens[cursor.at];
  if (rest) throw new Stop(problem(rest.line, 'strangeSign', { sign: rest.text }));
  return { ...(target !== undefined && { target }), value, from: first.from, to: value.to, line: first.line };
}

function valueAt(cursor: Cursor): CodeNode {
  const token = next(cursor);
  const place = { from: token.from, to: token.to, line: token.line };
  if (token.kind === 'number') return { ...place, kind: 'number', value: Number(token.text) };
  if (token.kind === 'text') return { ...place, kind: 'text', value: token.text };
  if (token.kind === 'name') return nameAt(cursor, token);
  if (isSign(token, '(') || isSign(token, '[')) {
    const close = token.text === '(' ? ')' : ']';
    const items = manyUntil(cursor, close, () => valueAt(cursor));
    return { ...place, to: items.to, kind: close === ')' ? 'tuple' : 'list', items: items.list };
  }
  throw new Stop(problem(token.line, 'strangeSign', { sign: token.text }));
}

/** A dotted name, and its call if it is one. */
function nameAt(cursor: Cursor, first: Token): CodeNode {
  let path = first.text;
  let { to } = first;
  while (isSign(cursor.tokens[cursor.at], '.')) {
    cursor.at++;
    const part = next(cursor);
    if (part.kind !== 'name') throw new Stop(problem(part.line, 'strangeSign', { sign: part.text }));
    path += `.${part.text}`;
    to = part.to;
  }
  const place = { from: first.from, to, line: first.line };
  if (!isSign(cursor.tokens[cursor.at], '(')) return { ...place, kind: 'name', path };
  cursor.at++;
  const args = manyUntil(cursor, ')', () => argumentAt(cursor));
  return { ...place, to: args.to, kind: 'call', path, args: args.list };
}

function argumentAt(cursor: Cursor): CodeArgument {
  const [first, second] = cursor.tokens.slice(cursor.at, cursor.at + 2);
  if (first?.kind !== 'name' || !isSign(second, '=')) return { value: valueAt(cursor), line: first?.line ?? 0 };
  cursor.at += 2;
  return { name: first.text, value: valueAt(cursor), line: first.line };
}

/** Things with commas between them, up to a closing bracket. */
function manyUntil<T>(
  cursor: Cursor,
  close: string,
  read: () => T,
): { readonly list: readonly T[]; readonly to: number } {
  const list: T[] = [];
  for (;;) {
    if (isSign(cursor.tokens[cursor.at], close)) return { list, to: next(cursor).to };
    list.push(read());
    const before = cursor.tokens[cursor.at - 1];
    const after = next(cursor);
    if (isSign(after, close)) return { list, to: after.to };
    if (!isSign(after, ',')) {
      throw new Stop(problem(before.line, 'expected', { sign: ',', before: before.text, after: after.text }));
    }
  }
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign;
}

function next(cursor: Cursor): Token {
  const token = cursor.tokens[cursor.at];
  const last = cursor.tokens[cursor.tokens.length - 1];
  if (!token) throw new Stop(problem(last.line, 'unexpectedEnd', { after: last.text }));
  cursor.at++;
  return token;
}
