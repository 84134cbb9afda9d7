import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parameterCount } from '../../core/network';
import type { LayerPlace } from '../../core/sequential/readSequential';
import { lectureModel, runOf } from '../../core/sequential/SequentialModel';
import { type CodeForm, codeForms } from '../../core/sequential/writeSequential';
import { countText } from '../../ui/countText';
import { FigureFrame } from '../../ui/FigureFrame';
import { WordButton } from '../../ui/WordButton';
import classes from './BuildFigure.module.css';
import { CodeEditor } from './CodeEditor';
import { LayerRows } from './LayerRows';
import { modelLink } from './modelLink';
import type { Sequential } from './useSequential';

/** A network built by clicking and by typing; what is done on one side shows on the other. */
export function BuildFigure({ sequential }: { readonly sequential: Sequential }) {
  const { t } = useTranslation('keras');
  const { code, read, model, type } = sequential;
  const [lit, setLit] = useState<number>();
  const broken = read.model === undefined;
  const place = lit === undefined || broken ? undefined : read.places[lit];
  const total = parameterCount(runOf(model));
  return (
    <FigureFrame
      label={t('buildFigure.label')}
      title={t('buildFigure.total', { total: countText(total) })}
      summary={t('buildFigure.summary', {
        layers: model.map(({ units, activation }) => `Dense ${units} ${activation}`).join(', '),
        total: countText(total),
      })}
    >
      <LayerRows sequential={sequential} lit={lit} onLit={setLit} />
      <Tools sequential={sequential} broken={broken} />
      <CodeEditor
        label={t('editor.label')}
        code={code}
        problems={read.problems}
        lit={place && linesOf(code, place)}
        onType={type}
        onLine={(line) => {
          const at = read.places.findIndex((each) => {
            const [from, to] = linesOf(code, each);
            return line >= from && line <= to;
          });
          setLit(at < 0 ? undefined : at);
        }}
      />
    </FigureFrame>
  );
}

function Tools({ sequential, broken }: { readonly sequential: Sequential; readonly broken: boolean }) {
  const { t } = useTranslation('keras');
  const { model, places } = { model: sequential.model, places: sequential.read.places };
  const form: CodeForm = places.at(-1)?.added === false ? 'list' : 'add';
  const isLecture = modelLink(model) === modelLink(lectureModel);
  return (
    <div className={classes.tools}>
      <SegmentedControl
        aria-label={t('buildFigure.form')}
        withItemsBorders={false}
        disabled={broken}
        value={form}
        onChange={(value) => sequential.write(codeForms.find((each) => each === value) ?? form)}
        data={codeForms.map((value) => ({ value, label: t(`buildFigure.${value}`) }))}
      />
      {broken && (
        <WordButton icon="undo" label={t('buildFigure.lastGood')} onClick={() => sequential.write(form, model)} />
      )}
      {!broken && !isLecture && (
        <WordButton
          quiet
          icon="reset"
          label={t('buildFigure.lecture')}
          onClick={() => sequential.write(form, lectureModel)}
        />
      )}
      {sequential.canUndo && <WordButton quiet icon="undo" label={t('buildFigure.undo')} onClick={sequential.undo} />}
      {broken && <p className={classes.broken}>{t('buildFigure.broken')}</p>}
    </div>
  );
}

/** Lines of the statement or of the list's entry that makes a layer, 1-based and inclusive. */
function linesOf(code: string, { statementFrom, statementTo }: LayerPlace): readonly [from: number, to: number] {
  const lineAt = (offset: number) => code.slice(0, offset).split('\n').length;
  return [lineAt(statementFrom), lineAt(statementTo)];
}
