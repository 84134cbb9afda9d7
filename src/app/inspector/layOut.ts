import type { InspectorWords } from '../../engine/tfvis/messages';
import type { InspectorParts } from '../../engine/tfvis/showNetwork';

/** Places for a network's display under our own headings; `put` takes the last network's away for it. */
export function layOut(words: InspectorWords): { readonly parts: InspectorParts; readonly put: () => void } {
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
  const put = () => {
    // tfjs-vis leaves its list without a name, its scrolling tables out of the keyboard's reach.
    for (const list of left.querySelectorAll('select')) list.setAttribute('aria-label', words.tensor);
    document.getElementById('parts')?.replaceChildren(left, right);
  };
  return { parts, put };
}
