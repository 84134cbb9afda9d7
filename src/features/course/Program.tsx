import { CopyButton } from '../../ui/CopyButton';
import classes from './Code.module.css';
import { codeLines } from './codeLines';

export interface ProgramProps {
  /** Accessible name. */
  readonly label: string;
  readonly text: string;
}

/** A whole program to be read and copied. */
export function Program({ label, text }: ProgramProps) {
  return (
    <figure className={classes.program} aria-label={label}>
      <CopyButton text={text} disabled={false} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre className={classes.lines} tabIndex={0}>
        {codeLines(text).map(({ words }, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of code never change places
          <code key={row} className={classes.line}>
            {words.map(({ kind, text: word }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do the words
              <span key={index} data-kind={kind}>
                {word}
              </span>
            ))}
            {'\n'}
          </code>
        ))}
      </pre>
    </figure>
  );
}
