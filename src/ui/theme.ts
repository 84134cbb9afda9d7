import { type CSSVariablesResolver, createTheme } from '@mantine/core';

const sans =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';
const serif =
  'ui-serif, "Charter", "Georgia", "Songti SC", "STSong", "Noto Serif CJK SC", "Source Han Serif SC", "Microsoft YaHei", serif';
const mono = 'ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace';

/** Paper and instrument: ink on paper, ultramarine for the network, persimmon for what it is held against. */
export const theme = createTheme({
  primaryColor: 'ultramarine',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  black: '#1C1B19',
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  colors: {
    ultramarine: [
      '#EEF2FE',
      '#E4E9FA',
      '#C6D1FB',
      '#A3B6FF',
      '#7F9BFF',
      '#4F6FE6',
      '#2347C5',
      '#1C3AA6',
      '#162D82',
      '#0F2060',
    ],
    persimmon: [
      '#FDF3EA',
      '#FBE8DA',
      '#FFD5B3',
      '#FFBA85',
      '#F2A25E',
      '#DB7424',
      '#B84B04',
      '#973D03',
      '#732E02',
      '#4F1F01',
    ],
    gray: [
      '#FBFAF8',
      '#F1EFEB',
      '#DEDAD3',
      '#C4BFB6',
      '#A8A299',
      '#8F897F',
      '#6C675F',
      '#55514A',
      '#38352F',
      '#1C1B19',
    ],
    dark: [
      '#F2EFE9',
      '#C2BDB4',
      '#9A958C',
      '#6E6E77',
      '#35353B',
      '#2B2B31',
      '#1C1C20',
      '#131316',
      '#0F0F11',
      '#0B0B0D',
    ],
  },
  fontFamily: sans,
  fontFamilyMonospace: mono,
  headings: { fontFamily: serif, fontWeight: '700', textWrap: 'balance' },
  fontSizes: { xs: '.8125rem', sm: '.875rem', md: '.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  spacing: { xs: '.5rem', sm: '.75rem', md: '1rem', lg: '1.5rem', xl: '3rem' },
  radius: { xs: '2px', sm: '4px', md: '10px', lg: '14px', xl: '22px' },
  breakpoints: { xs: '30em', sm: '48em', md: '64em', lg: '80em', xl: '100em' },
});

const light = {
  paper: '#FBFAF8',
  raised: '#FFFFFF',
  wash: '#F1EFEB',
  line: '#DEDAD3',
  line2: '#C4BFB6',
  edge: '#8F897F',
  slide: '#8C867C',
  ink: '#1C1B19',
  ink2: '#55514A',
  ink3: '#6C675F',
  network: '#2347C5',
  networkWash: '#E4E9FA',
  onNetwork: '#FFFFFF',
  check: '#B84B04',
  checkWash: '#FBE8DA',
  fault: '#B3261E',
  slate: '#17171A',
  shadow: '0 0 0 1px #DEDAD3, 0 12px 32px rgb(28 27 25 / 0.1)',
};

const dark: typeof light = {
  paper: '#131316',
  raised: '#1C1C20',
  wash: '#26262B',
  line: '#35353B',
  line2: '#55555C',
  edge: '#6E6E77',
  slide: '#8F8A82',
  ink: '#F2EFE9',
  ink2: '#C2BDB4',
  ink3: '#9A958C',
  network: '#7F9BFF',
  networkWash: '#222B4F',
  onNetwork: '#10131F',
  check: '#FFBA85',
  checkWash: '#43291A',
  fault: '#FF8A80',
  slate: '#0B0B0D',
  shadow: '0 0 0 1px #35353B, 0 12px 32px rgb(0 0 0 / 0.5)',
};

function variables(colours: typeof light): Record<string, string> {
  const own = Object.entries(colours).map(([name, value]) => [`--lab-${name}`, value]);
  return {
    ...Object.fromEntries(own),
    '--mantine-color-body': colours.paper,
    '--mantine-color-text': colours.ink,
    '--mantine-color-dimmed': colours.ink3,
    '--mantine-color-anchor': colours.network,
    '--mantine-color-default': colours.raised,
    '--mantine-color-default-hover': colours.wash,
    '--mantine-color-default-border': colours.edge,
    '--mantine-color-error': colours.fault,
  };
}

/** The colours as `--lab-*`, for our own SVG and CSS, and Mantine's own pointed at them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--lab-serif': serif, '--lab-mono': mono },
  light: variables(light),
  dark: variables(dark),
});
