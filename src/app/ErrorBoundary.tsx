import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import classes from './ErrorBoundary.module.css';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly message: string | undefined;
}

/** Where drawing the page fails, it says so and offers a reload; the last run is kept in the browser. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { message: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <div className={classes.page} role="alert">
            <h1>{t('app.broken')}</h1>
            <p>{t('app.brokenHint')}</p>
            <p className={classes.message}>{message}</p>
            <button type="button" className={classes.button} onClick={() => location.reload()}>
              {t('app.reload')}
            </button>
          </div>
        )}
      </Translation>
    );
  }
}
