import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EntrySlider } from './EntrySlider';
import classes from './LayerMatrices.module.css';
import type { LayerScales } from './layerScales';
import { MatrixPicture } from './MatrixPicture';
import { ShapeName } from './ShapeName';
import type { Flow } from './useFlow';
import { useScrub } from './useScrub';

export interface EntryLinesProps {
  readonly flow: Flow;
  readonly scales: LayerScales;
}

/** Below W, with its columns: X·W, then + B, = Z, and f makes A of it; the row of X stands left of its product. */
export function EntryLines({ flow, scales }: EntryLinesProps) {
  const { layer, unit } = flow;
  const { number, bias, units, z, a } = layer;
  const product = useMemo(() => z.map((value, index) => value - bias[index]), [z, bias]);
  return (
    <>
      <Line left={<InputRow flow={flow} full={scales.input} />} sign="·" name={<ProductName number={number} />}>
        <Row
          flow={flow}
          values={product}
          full={scales.z}
          name={`${number === 1 ? 'X' : `A${number - 1}`}·W${number}`}
        />
      </Line>
      <Line
        left={<ShapeName letter={number === 1 ? 'X' : 'A'} number={number - 1} shape={[1, layer.inputs.length]} />}
        sign="+"
        name={<ShapeName letter="B" number={number} shape={[units]} />}
      >
        <Row flow={flow} values={bias} full={scales.z} part="b" name={`B${number}`} />
      </Line>
      <Line sign="=" name={<ShapeName letter="Z" number={number} shape={[1, units]} />}>
        <Row flow={flow} values={z} full={scales.z} part="z" name={`Z${number}`} />
      </Line>
      <Line sign={<i>f</i>} name={<ShapeName letter="A" number={number} shape={[1, units]} />}>
        <EntrySlider flow={flow} value={a[unit]}>
          <Row flow={flow} values={a} full={scales.a} part="a" name={`A${number}`} />
        </EntrySlider>
      </Line>
    </>
  );
}

interface LineProps {
  readonly left?: ReactNode;
  readonly sign: ReactNode;
  readonly name: ReactNode;
  readonly children: ReactNode;
}

function Line({ left, sign, name, children }: LineProps) {
  return (
    <>
      {left ?? <span />}
      <span className={classes.sign}>{sign}</span>
      {children}
      {name}
    </>
  );
}

interface RowProps {
  readonly flow: Flow;
  readonly values: ArrayLike<number>;
  readonly full: number;
  readonly part?: string;
  readonly name: string;
}

/** One number for each unit. */
function Row({ flow, values, full, part, name }: RowProps) {
  const { t } = useTranslation('layers');
  const scrub = useScrub(flow);
  return (
    <div className={classes.scrub} {...scrub}>
      <MatrixPicture
        values={values}
        rows={1}
        columns={values.length}
        tone="signed"
        full={full}
        part={part}
        label={t('flow.matrix', { name, rows: 1, columns: values.length })}
        mark={{ column: flow.unit }}
        className={classes.row}
      />
    </div>
  );
}

function InputRow({ flow, full }: { readonly flow: Flow; readonly full: number }) {
  const { t } = useTranslation('layers');
  const { layer, hot, picked } = flow;
  const { number, inputs, bytes } = layer;
  const name = number === 1 ? 'X' : `A${number - 1}`;
  return (
    <MatrixPicture
      values={inputs}
      rows={1}
      columns={inputs.length}
      tone={bytes ? 'ink' : 'signed'}
      full={full}
      part="x"
      label={t('flow.matrix', { name, rows: 1, columns: inputs.length })}
      mark={{ column: hot ?? picked }}
      className={classes.row}
    />
  );
}

function ProductName({ number }: { readonly number: number }) {
  return (
    <span className={classes.side}>
      {number === 1 ? 'X' : 'A'}
      {number > 1 && <sup>{number - 1}</sup>}·W<sup>{number}</sup>
    </span>
  );
}
