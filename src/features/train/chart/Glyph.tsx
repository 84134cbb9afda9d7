import classes from './Glyph.module.css';

export type LineName = 'train' | 'validation' | 'slides' | 'before';

/** A short piece of a line as it is drawn: solid with a dot, dashed with an open diamond, thin without. */
export function Glyph({ line }: { readonly line: LineName }) {
  return (
    <svg className={classes.glyph} width={30} height={12} viewBox="0 0 30 12" aria-hidden="true" data-line={line}>
      {line === 'validation' ? <path d="M0 6h7M23 6h7" /> : <path d="M0 6h30" />}
      {line === 'train' && <circle cx={15} cy={6} r={3.4} />}
      {line === 'validation' && <path className={classes.diamond} d="M15 1.4 19.6 6 15 10.6 10.4 6Z" />}
    </svg>
  );
}
