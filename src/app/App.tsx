import { MantineProvider } from '@mantine/core';
import type { i18n as I18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import type { StoreApi } from 'zustand';
import type { Engine } from '../engine/Engine';
import type { LabState } from '../store/LabState';
import { LabContext } from '../store/labContext';
import { cssVariables, theme } from '../ui/theme';
import { DataPage } from './DataPage';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { LabPage } from './LabPage';
import { useFollowLinks } from './useFollowLinks';
import { useRoute } from './useRoute';

export interface AppProps {
  readonly lab: StoreApi<LabState>;
  readonly engine: Engine;
  readonly i18n: I18n;
}

/** Everything on screen. */
export function App({ lab, engine, i18n }: AppProps) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <I18nextProvider i18n={i18n}>
        <LabContext value={lab}>
          <ErrorBoundary>
            <Screens engine={engine} />
          </ErrorBoundary>
        </LabContext>
      </I18nextProvider>
    </MantineProvider>
  );
}

function Screens({ engine }: Pick<AppProps, 'engine'>) {
  const [path] = useRoute();
  useFollowLinks();
  return (
    <>
      <Header />
      <main>{path === '/data' ? <DataPage engine={engine} /> : <LabPage engine={engine} />}</main>
    </>
  );
}
