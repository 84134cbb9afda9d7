import 'katex/dist/katex.min.css';
import katex from 'katex';

/** Typesets TeX into an element. `\part{name}{…}` becomes an element with `data-part="name"`. */
export function typeset(element: HTMLElement, tex: string, display: boolean): void {
  katex.render(tex, element, {
    displayMode: display,
    macros: { '\\part': '\\htmlData{part=#1}{#2}' },
    // Nothing but our own parts; a link or an image in a formula is a mistake.
    trust: ({ command }) => command === '\\htmlData',
    strict: (code) => (code === 'htmlExtension' || code === 'unicodeTextInMathMode' ? 'ignore' : 'warn'),
    throwOnError: false,
  });
}
