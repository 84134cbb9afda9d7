import { useTranslation } from 'react-i18next';
import { activations } from '../../core/activations';
import classes from './Overview.module.css';
import type { OverviewLayout } from './overviewLayout';
import type { TracedLayer } from './traceLayers';
import type { Flow } from './useFlow';

/** Under each layer its name, as the slides number them; a press opens the layer. */
export function LayerHeadings({ flow, layout }: { readonly flow: Flow; readonly layout: OverviewLayout }) {
  const { t } = useTranslation('layers');
  const { layers, layer } = flow;
  const style = (index: number) => ({ left: layout.headings[index].middle, width: layout.headings[index].width });
  const name = ({ number }: TracedLayer) =>
    number === layers.length ? t('layer.output', { number }) : t('layer.hidden', { number });
  return (
    <div className={classes.headings}>
      <span className={classes.heading} style={style(0)}>
        {t('layer.input', { number: 0 })}
        <span className={classes.units}>784</span>
      </span>
      {layers.map((each) => (
        <button
          key={each.number}
          type="button"
          className={classes.heading}
          style={style(each.number)}
          aria-pressed={each === layer}
          onClick={() => flow.chooseLayer(each.number)}
        >
          <span className={classes.name}>{name(each)}</span>
          <span className={classes.units}>
            {each.units} · {each.activation === 'softmax' ? 'softmax' : activations[each.activation].label}
          </span>
        </button>
      ))}
    </div>
  );
}
