import { useTranslation } from 'react-i18next';
import { encode } from 'uqr';
import classes from './QrCode.module.css';
import { qrPath } from './qrPath';

/** Modules of white that a reader wants round a code. */
const QUIET = 4;

/** A link as a QR code as large as the window, with its text beneath. */
export function QrCode({ link }: { readonly link: string }) {
  const { t } = useTranslation('present');
  const code = encoded(link);
  if (!code) return <p role="alert">{t('scene.tooLong')}</p>;
  const side = code.size + 2 * QUIET;
  return (
    <div className={classes.sheet}>
      <svg
        className={classes.code}
        role="img"
        aria-label={t('scene.qrLabel')}
        viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
        shapeRendering="crispEdges"
      >
        <path d={qrPath(code.data)} fill="currentColor" />
      </svg>
      <p className={classes.link}>{link}</p>
    </div>
  );
}

function encoded(link: string) {
  try {
    return encode(link, { ecc: 'L', boostEcc: true, border: 0 });
  } catch {
    // More than a code can hold.
    return undefined;
  }
}
