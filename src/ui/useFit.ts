import { type RefObject, useLayoutEffect } from 'react';

/** Sizes on the projector are given for 1920 × 1080 and follow the window. */
const WIDTH = 1920;
const HEIGHT = 1080;
/** No text gets smaller than this, px at 1920 × 1080; rather does a figure scroll. */
const SMALLEST = 22;
/** Where a figure has no text, it is shown as if it had text of this size, px. */
const ORDINARY = 19;
/** Figures are not drawn larger than this, however small they are. */
const MOST = 2.3;
/** Halvings of the range of sizes; the last one moves a figure by less than a pixel. */
const HALVINGS = 7;
/** Shares of the width that are tried where a figure is too high. */
const SHARES = [100, 90, 80, 70, 60, 50];
/** Times that a figure may be fitted again because it changed by itself, before the window does. */
const PATIENCE = 12;

/** How much of its 1920 × 1080 a projector's window has; on a phone no less than half, or nothing could be read. */
export function projectorScale(width: number, height: number): number {
  return Math.max(0.5, Math.min(width / WIDTH, height / HEIGHT));
}

/**
 * While active, shows the first child of a box as large as fits into it without scrolling (by CSS `zoom`, so that it is
 * laid out anew for the room it gets), but no larger than 2.3 times and never with text under 22 px at 1920.
 */
export function useFit(outer: RefObject<HTMLElement | null>, active: boolean): void {
  useLayoutEffect(() => {
    const box = outer.current;
    const inner = box?.firstElementChild;
    if (!active || !box || !(inner instanceof HTMLElement)) return;
    let patience = PATIENCE;
    let before = '';
    const refit = () => {
      const room = `${box.clientWidth} ${box.clientHeight}`;
      if (room !== before) patience = PATIENCE;
      before = room;
      if (patience-- > 0) enlarge(box, inner);
    };
    const observer = new ResizeObserver(refit);
    observer.observe(box);
    observer.observe(inner);
    refit();
    return () => {
      observer.disconnect();
      inner.style.zoom = '';
      inner.style.width = '';
    };
  }, [outer, active]);
}

function enlarge(box: HTMLElement, inner: HTMLElement): void {
  inner.style.width = '';
  const scale = projectorScale(window.innerWidth, window.innerHeight);
  const fits = (zoom: number) => {
    inner.style.zoom = String(zoom);
    return box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;
  };
  let high = MOST * scale;
  let low = Math.min(high, (SMALLEST * scale) / smallestText(inner));
  if (fits(high)) return;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  inner.style.zoom = low.toFixed(3);
  if (!fits(low)) narrow(box, inner);
}

/** Pictures as broad as their figure are as high: gives a figure that is too high the width that leaves least to scroll. */
function narrow(box: HTMLElement, inner: HTMLElement): void {
  const over = SHARES.map((share) => {
    inner.style.width = `${share}%`;
    return Math.max(1, box.scrollHeight - box.clientHeight) + Math.max(0, box.scrollWidth - box.clientWidth);
  });
  inner.style.width = `${SHARES[over.indexOf(Math.min(...over))]}%`;
}

/** Size of the smallest text that is seen, px as it is laid out; indices in formulas do not count. */
function smallestText(inner: HTMLElement): number {
  const walker = document.createTreeWalker(inner, NodeFilter.SHOW_TEXT);
  let smallest = ORDINARY;
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!element || !walker.currentNode.textContent?.trim() || element.closest('.katex, sup, sub')) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2) continue;
    smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(element).fontSize) * drawingScale(element));
  }
  return smallest;
}

/** How much larger a drawing with a view box shows its text than the style says. */
function drawingScale(element: Element): number {
  const drawing = element instanceof SVGElement ? element.ownerSVGElement : undefined;
  const { width = 0 } = drawing?.viewBox.baseVal ?? {};
  return drawing && width > 0 ? drawing.clientWidth / width : 1;
}
