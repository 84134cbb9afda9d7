import { useDebouncedValue } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeProblem } from '../../core/sequential/CodeProblem';
import { Icon } from '../../ui/Icon';
import { RichLine } from '../../ui/RichText';
import classes from './CodeEditor.module.css';

/** A wrong line is told when the typing rests, ms. */
const REST_MS = 500;

export interface CodeEditorProps {
  readonly label: string;
  readonly code: string;
  readonly problems: readonly CodeProblem[];
  /** Lines to be lit, 1-based and inclusive. */
  readonly lit: readonly [from: number, to: number] | undefined;
  readonly onType: (code: string) => void;
  /** The line that the cursor is in. */
  readonly onLine: (line: number) => void;
}

/** A few lines of Python to be edited, each with its number; beneath, what is wrong with which line. */
export function CodeEditor({ label, code, problems, lit, onType, onLine }: CodeEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [rested] = useDebouncedValue(problems, REST_MS);
  // What has been mended goes at once.
  const told = problems.length === 0 ? problems : rested;
  const lines = code.split('\n');
  const longest = Math.max(...lines.map(({ length }) => length));
  const isLit = (line: number) => lit !== undefined && line >= lit[0] && line <= lit[1];

  function goTo(line: number): void {
    const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
    field.current?.focus();
    field.current?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  }
  return (
    <div>
      <div className={classes.editor}>
        <div className={classes.sheet} style={{ minWidth: `${longest + 6}ch` }}>
          <div className={classes.lines} aria-hidden="true">
            {lines.map((_, index) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
                key={index}
                data-wrong={told.some(({ line }) => line === index + 1) || undefined}
                data-lit={isLit(index + 1) || undefined}
              >
                {index + 1}
              </span>
            ))}
          </div>
          <textarea
            ref={field}
            className={classes.field}
            aria-label={label}
            aria-invalid={told.length > 0}
            rows={lines.length}
            wrap="off"
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            autoCorrect="off"
            value={code}
            onChange={(event) => onType(event.currentTarget.value)}
            onSelect={({ currentTarget: { value, selectionStart } }) =>
              onLine(value.slice(0, selectionStart).split('\n').length)
            }
          />
        </div>
      </div>
      <Problems problems={told} onLine={goTo} />
    </div>
  );
}

function Problems({
  problems,
  onLine,
}: Pick<CodeEditorProps, 'problems'> & { readonly onLine: (line: number) => void }) {
  const { t } = useTranslation('keras');
  return (
    <ul className={classes.problems} aria-live="polite" aria-label={t('editor.problems')}>
      {problems.map(({ line, reason, details }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew each time
        <li key={index}>
          <Icon name="warning" size={18} />
          <button type="button" className={classes.line} onClick={() => onLine(line)}>
            {t('editor.line', { line })}
          </button>
          <span>
            <RichLine text={t(`problem.${reason}`, { ...details, interpolation: { escapeValue: false } })} />
          </span>
        </li>
      ))}
    </ul>
  );
}
