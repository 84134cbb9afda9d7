/** The step of the chapter that takes most of the window, else the first. */
export function stepInSight(): number {
  const passages = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  const seen = passages.map((passage) => {
    const { top, bottom } = passage.getBoundingClientRect();
    return Math.min(bottom, innerHeight) - Math.max(top, 0);
  });
  const most = seen.indexOf(Math.max(...seen));
  return Number(passages[most]?.dataset.step ?? 1);
}
