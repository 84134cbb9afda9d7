import { useTranslation } from 'react-i18next';
import type { Range } from '../../core/run';
import { countText } from '../../ui/countText';
import { FigureFrame } from '../../ui/FigureFrame';
import { LitPart } from '../../ui/LitPart';
import { NumberStepper } from '../../ui/NumberStepper';
import { bytesText, imageBytes, type LabelKind, labelBytes, labelKinds } from './labelMemory';
import classes from './MemoryFigure.module.css';

export interface MemoryFigureProps {
  readonly rows: number;
  readonly onRows: (rows: number) => void;
  readonly depth: number;
  readonly onDepth: (depth: number) => void;
}

export const memoryRanges = {
  rows: { min: 1, max: 500_000, whole: true },
  depth: { min: 2, max: 100_000, whole: true },
} as const satisfies Record<string, Range>;

const rowsLadder = [1, 30, 1000, 10_000, 60_000, 500_000];
const depthLadder = [2, 10, 26, 100, 256, 1000, 10_000, 50_000, 100_000];
const kinds = Object.keys(labelKinds) as readonly LabelKind[];

/** How much memory the labels take, one-hot and as whole numbers, drawn to scale. */
export function MemoryFigure({ rows, onRows, depth, onDepth }: MemoryFigureProps) {
  const { t } = useTranslation('sparse');
  const full = labelBytes('oneHot', rows, depth) ?? 1;
  const int = labelBytes('int32', rows, depth) ?? 1;
  return (
    <FigureFrame
      label={t('memory.label')}
      summary={t('memory.summary', {
        rows: countText(rows),
        depth: countText(depth),
        oneHot: bytesText(full),
        int32: bytesText(int),
      })}
    >
      <div className={classes.numbers}>
        <div className={classes.number}>
          <span>{t('memory.rows')}</span>
          <NumberStepper
            label={t('memory.rows')}
            value={rows}
            onChange={onRows}
            range={memoryRanges.rows}
            ladder={rowsLadder}
          />
        </div>
        <div className={classes.number}>
          <code>depth</code>
          <NumberStepper
            label="depth"
            value={depth}
            onChange={onDepth}
            range={memoryRanges.depth}
            ladder={depthLadder}
          />
        </div>
      </div>
      <dl className={classes.kinds}>
        {kinds.map((kind) => {
          const bytes = labelBytes(kind, rows, depth);
          return (
            <LitPart key={kind} part={kind} className={classes.kind}>
              <dt>{t(`memory.kinds.${kind}`)}</dt>
              <dd className={classes.working}>{workingText(kind, rows, depth)}</dd>
              <dd className={classes.bar} aria-hidden="true">
                <span style={{ width: `${(100 * (bytes ?? 0)) / full}%` }} />
              </dd>
              <dd className={classes.bytes}>{bytes === undefined ? t('memory.tooMany') : bytesText(bytes)}</dd>
            </LitPart>
          );
        })}
      </dl>
      <p className={classes.images}>
        {t('memory.images', { bytes: bytesText(imageBytes(rows)), rows: countText(rows) })}
      </p>
    </FigureFrame>
  );
}

function workingText(kind: LabelKind, rows: number, depth: number): string {
  const { bytes, wide } = labelKinds[kind];
  return [countText(rows), ...(wide ? [countText(depth)] : []), `${bytes} B`].join(' × ');
}
