import type { LayerPlace } from './readSequential';
import type { DenseSpec } from './SequentialModel';
import { writeLayer } from './writeSequential';

/**
 * Changes to code that was read without a problem. Only the layer in question is written anew; everything else, comments
 * and all, stays as it was typed.
 */
export function changeLayer(code: string, { from, to }: LayerPlace, layer: DenseSpec): string {
  return code.slice(0, from) + writeLayer(layer, indentAt(code, from)) + code.slice(to);
}

/** Puts a layer in front of the one at this place, in the same way of writing. */
export function insertLayer(code: string, place: LayerPlace, layer: DenseSpec): string {
  if (!place.added) {
    const indent = indentAt(code, place.from);
    return `${code.slice(0, place.from)}${writeLayer(layer, indent)},\n${indent}${code.slice(place.from)}`;
  }
  const [owner] = code.slice(place.statementFrom).split('.', 1);
  const statement = `${owner.trim()}.add(${writeLayer(layer)})\n`;
  return code.slice(0, place.statementFrom) + statement + code.slice(place.statementFrom);
}

/** Takes a layer out, with its lines or with its place in the list. Never the last, which has to be there. */
export function removeLayer(code: string, { from, to, statementFrom, statementTo, added }: LayerPlace): string {
  if (!added) return code.slice(0, from) + code.slice(to).replace(/^\s*,\s*/, '');
  return code.slice(0, statementFrom) + code.slice(code.indexOf('\n', statementTo) + 1);
}

/** The blanks before the first word of the line. */
function indentAt(code: string, offset: number): string {
  const line = code.slice(code.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^\s*/.exec(line)?.[0] ?? '';
}
