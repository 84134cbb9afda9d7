/** Everything that can be wrong with a line of the model's code; each has its sentence in both languages. */
export type CodeReason =
  | 'wideSign'
  | 'strangeSign'
  | 'indented'
  | 'openText'
  | 'openBracket'
  | 'strayBracket'
  | 'expected'
  | 'unexpectedEnd'
  | 'unknownStatement'
  | 'laterStep'
  | 'noModel'
  | 'noLayers'
  | 'notALayer'
  | 'noCall'
  | 'wrongPath'
  | 'unknownLayer'
  | 'unknownLayerMeant'
  | 'unknownArgument'
  | 'unknownArgumentMeant'
  | 'twice'
  | 'nameFirst'
  | 'tooManyArguments'
  | 'missingUnits'
  | 'badUnits'
  | 'needsQuotes'
  | 'badValue'
  | 'badValueMeant'
  | 'badStddev'
  | 'onlyDefault'
  | 'inputShape'
  | 'noFlatten'
  | 'secondFlatten'
  | 'tooManyLayers'
  | 'lastUnits'
  | 'lastActivation'
  | 'softmaxInside';

/** One thing that is wrong, and where. */
export interface CodeProblem {
  /** 1-based line of the code. */
  readonly line: number;
  readonly reason: CodeReason;
  /** What the sentence names. */
  readonly details: Readonly<Record<string, string | number>>;
}

export function problem(line: number, reason: CodeReason, details: CodeProblem['details'] = {}): CodeProblem {
  return { line, reason, details };
}
