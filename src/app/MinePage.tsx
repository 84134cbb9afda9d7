import type { Engine } from '../engine/Engine';
import { MineView } from '../features/mine/MineView';
import classes from './LabPage.module.css';
import { PhoneBar } from './PhoneBar';

/** Write digits, label them, and see whether the network reads your hand. */
export function MinePage({ engine }: { readonly engine: Engine }) {
  return (
    <div className={`${classes.page} ${classes.stack}`}>
      <MineView engine={engine} />
      <PhoneBar />
    </div>
  );
}
