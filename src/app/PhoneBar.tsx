import { useTranslation } from 'react-i18next';
import { PhonePlayButton } from '../features/train/PhonePlayButton';
import { Icon } from '../ui/Icon';
import classes from './PhoneBar.module.css';
import { useRoute } from './useRoute';

/** The bar at the bottom of a phone: screens as tabs, the play button between them. */
export function PhoneBar() {
  const { t } = useTranslation();
  const [path] = useRoute();
  return (
    <nav className={classes.bar} aria-label={t('app.tabs')}>
      <a href="#/lab" data-region="nav" aria-current={path === '/lab' ? 'page' : undefined}>
        <Icon name="net" size={24} />
        {t('app.lab')}
      </a>
      <PhonePlayButton />
      <a href="#/data" data-region="nav" aria-current={path === '/data' ? 'page' : undefined}>
        <Icon name="menu" size={24} />
        {t('app.data')}
      </a>
    </nav>
  );
}
