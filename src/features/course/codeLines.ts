/** A word of code with what it is; `plain` needs no colour. */
export interface CodeWord {
  readonly kind: 'keyword' | 'comment' | 'text' | 'plain';
  readonly text: string;
}

export interface CodeLine {
  readonly words: readonly CodeWord[];
  /** The part that lights the line. */
  readonly part?: string;
}

const words =
  /(#.*$|\/\/.*$)|('[^']*'|"[^"]*"|`[^`]*`)|\b(import|from|as|for|in|def|return|with|if|else|lambda|None|True|False|print|const|let|await|async|function|of|new|true|false)\b/gm;

/** Takes code apart into lines and coloured words; marks of parts (`#@ name`, `//@ name`) come off. */
export function codeLines(code: string): readonly CodeLine[] {
  return code
    .replace(/^\n/, '')
    .replace(/\s+$/, '')
    .split('\n')
    .map((line) => {
      const [shown, part] = line.split(/\s*(?:#|\/\/)@\s*/);
      return { words: codeWords(shown), ...(part && { part: part.trim() }) };
    });
}

function codeWords(line: string): readonly CodeWord[] {
  const found: CodeWord[] = [];
  let at = 0;
  for (const match of line.matchAll(words)) {
    if (match.index > at) found.push({ kind: 'plain', text: line.slice(at, match.index) });
    found.push({ kind: match[1] ? 'comment' : match[2] ? 'text' : 'keyword', text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < line.length) found.push({ kind: 'plain', text: line.slice(at) });
  return found;
}
