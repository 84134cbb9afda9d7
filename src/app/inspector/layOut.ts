import type { InspectorWords } from '../../engine/tfvis/messages';
import type { InspectorParts } from '../../engine/tfvis/showNetwork';

/**
 * Places for a network's display under our own headings, out of sight: tfjs-vis measures what it draws in. `put` shows
 * them in place of the last network's.
 */
export function layOut(words: InspectorWords): { readonly parts: InspectorParts; readonly put: () => void } {
  const main = document.getElementById('parts');
  const columns = document.createElement('div');
  columns.className = 'columns';
  columns.toggleAttribute('data-coming', true);
  const left = document.createElement('div');
  const right = document.createElement('div');
  const add = (column: HTMLElement, title: string): HTMLElement => {
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    const place = document.createElement('div');
    heading.textContent = title;
    section.append(heading, place);
    column.append(section);
    return place;
  };
  const parts = {
    summary: add(left, words.summary),
    layers: words.layers.map((title) => add(left, title)),
    confusion: add(right, words.confusion),
    accuracy: add(right, words.accuracy),
  };
  columns.append(left, right);
  // What was begun of an older network is given up.
  for (const begun of main?.querySelectorAll('[data-coming]') ?? []) begun.remove();
  main?.append(columns);
  const put = () => {
    // tfjs-vis leaves its list without a name.
    for (const list of left.querySelectorAll('select')) list.setAttribute('aria-label', words.tensor);
    columns.removeAttribute('data-coming');
    main?.replaceChildren(columns);
  };
  return { parts, put };
}
