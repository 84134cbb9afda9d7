/** Which runs are drawn, and which two of them in colour: the first as training is, the second as validation is. */
export interface Choice {
  readonly runs: readonly string[];
  /** An empty text where nothing has that colour. */
  readonly colour: readonly [first: string, second: string];
}

/** Of one's own runs so many are drawn as long as nobody has chosen. */
const AT_FIRST = 5;

/** The newest runs and all of the slides'; the two newest in colour. */
export function choiceAtFirst(own: readonly string[], slides: readonly string[]): Choice {
  return { runs: [...own.slice(0, AT_FIRST), ...slides], colour: [own[0] ?? '', own[1] ?? ''] };
}

/** Draws a run or leaves it out; left out, it gives its colour back. */
export function toggleRun({ runs, colour }: Choice, id: string): Choice {
  if (!runs.includes(id)) return { runs: [...runs, id], colour };
  return without({ runs, colour }, [id]);
}

export function without({ runs, colour }: Choice, ids: readonly string[]): Choice {
  const kept = (id: string) => (ids.includes(id) ? '' : id);
  return { runs: runs.filter((id) => !ids.includes(id)), colour: [kept(colour[0]), kept(colour[1])] };
}

/**
 * Gives a run a colour, or takes it away. With both taken, the one that was not given last is given to it.
 * @param last which of the two was given last
 */
export function toggleColour({ runs, colour }: Choice, id: string, last: 0 | 1): Choice & { readonly given: 0 | 1 } {
  if (colour.includes(id)) {
    const [first, second] = colour.map((present) => (present === id ? '' : present));
    return { runs, colour: [first, second], given: last };
  }
  const free = colour.indexOf('');
  const given = free === 0 || free === 1 ? free : last === 0 ? 1 : 0;
  return {
    runs: runs.includes(id) ? runs : [...runs, id],
    colour: given === 0 ? [id, colour[1]] : [colour[0], id],
    given,
  };
}

/** What a link says when nothing is chosen, as against not saying anything. */
const NONE = 'none';

export function idsText(ids: readonly string[]): string {
  return ids.some(Boolean) ? ids.join(',') : NONE;
}

export function readIds(text: string): readonly string[] {
  return text === NONE ? [] : text.split(',');
}

/** Whether a link's text can be ids at all. */
export function areIds(text: string): boolean {
  return /^[0-9a-z-]{0,32}(,[0-9a-z-]{0,32}){0,99}$/.test(text);
}
