import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCourseProgress } from '../../store/course/courseContext';
import { useLit } from '../../ui/litContext';
import classes from './Code.module.css';
import { type CodeLine, codeLines } from './codeLines';
import { type CodeTab, codeTabs, type Snippets } from './Snippets';

export interface CodeProps {
  readonly snippets: Snippets;
  /** Lines of this part stay lit; without it the passage's light decides. */
  readonly lit?: string;
}

/** Code in three versions; the version chosen is remembered over the chapters. */
export function Code({ snippets, lit: fixed }: CodeProps) {
  const { t } = useTranslation('frame');
  const { lit, light } = useLit();
  const chosen = useCourseProgress((progress) => progress.tab);
  const choose = useCourseProgress((progress) => progress.chooseTab);
  const tab = codeTabs.find((known) => known === chosen) ?? 'tf2';
  return (
    <div className={classes.code} data-region="code">
      <SegmentedControl
        className={classes.tabs}
        aria-label={t('codeTabs')}
        withItemsBorders={false}
        value={tab}
        onChange={choose}
        data={codeTabs.map((value) => ({ value, label: t(`code.${value}`) }))}
      />
      {codeTabs.map((each) => (
        <Lines
          key={each}
          tab={each}
          shown={each === tab}
          name={t(`code.${each}`)}
          lines={codeLines(snippets[each])}
          lit={fixed ?? lit}
          light={light}
        />
      ))}
    </div>
  );
}

interface LinesProps {
  readonly tab: CodeTab;
  readonly shown: boolean;
  readonly name: string;
  readonly lines: readonly CodeLine[];
  readonly lit: string | undefined;
  readonly light: (part: string | undefined) => void;
}

/** All versions are in the page, so that print can show them; on screen one is. */
function Lines({ tab, shown, name, lines, lit, light }: LinesProps) {
  return (
    <figure className={classes.version} data-shown={shown || undefined} aria-label={name}>
      <figcaption className={classes.name}>{name}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre className={classes.lines} data-tab={tab} tabIndex={0}>
        {lines.map(({ words, part }, row) => (
          <code
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of code never change places
            key={row}
            className={classes.line}
            data-lit={(part !== undefined && part === lit) || undefined}
            onPointerEnter={part ? () => light(part) : undefined}
            onPointerLeave={part ? () => light(undefined) : undefined}
          >
            {words.map(({ kind, text }, index) =>
              kind === 'plain' ? (
                text
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do the words
                <span key={index} data-kind={kind}>
                  {text}
                </span>
              ),
            )}
            {'\n'}
          </code>
        ))}
      </pre>
    </figure>
  );
}
