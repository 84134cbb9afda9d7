/** One drawing of the set: stroked lines, and filled shapes where transport signs need weight. 24 × 24. */
export interface IconPath {
  readonly stroke?: string;
  readonly fill?: string;
}

/** Our own icons; round caps, one idea each. */
export const iconPaths = {
  play: { fill: 'M8 5.6v12.8a.8.8 0 0 0 1.22.68l10.1-6.4a.8.8 0 0 0 0-1.36l-10.1-6.4A.8.8 0 0 0 8 5.6Z' },
  pause: {
    fill: 'M7 5.9c0-.5.4-.9.9-.9h1.7c.5 0 .9.4.9.9v12.2c0 .5-.4.9-.9.9H7.9c-.5 0-.9-.4-.9-.9zM13.5 5.9c0-.5.4-.9.9-.9h1.7c.5 0 .9.4.9.9v12.2c0 .5-.4.9-.9.9h-1.7c-.5 0-.9-.4-.9-.9z',
  },
  step: {
    fill: 'M6.5 6.6v10.8a.7.7 0 0 0 1.08.59l8.3-5.4a.7.7 0 0 0 0-1.18l-8.3-5.4a.7.7 0 0 0-1.08.59Z',
    stroke: 'M18.2 6.2v11.6',
  },
  stop: {
    fill: 'M8.8 7h6.4A1.8 1.8 0 0 1 17 8.8v6.4a1.8 1.8 0 0 1-1.8 1.8H8.8A1.8 1.8 0 0 1 7 15.2V8.8A1.8 1.8 0 0 1 8.8 7Z',
  },
  reset: { stroke: 'M6.3 8.5A7 7 0 1 1 5 12.7M5.6 4.6v4.2h4.2' },
  undo: { stroke: 'M8.5 5 4.5 9l4 4M4.5 9h9.25a5 5 0 0 1 0 10H9' },
  clear: { stroke: 'M6 6l12 12M18 6 6 18' },
  pen: {
    stroke: 'M4.5 19.5l1.2-4.6L16.1 4.5a1.6 1.6 0 0 1 2.26 0l1.14 1.14a1.6 1.6 0 0 1 0 2.26L9.1 18.3zM14 6.6l3.4 3.4',
  },
  plus: { stroke: 'M12 5.5v13M5.5 12h13' },
  minus: { stroke: 'M5.5 12h13' },
  check: { stroke: 'M5 12.5l4.6 4.5L19 7.5' },
  left: { stroke: 'M14.5 5.5 8 12l6.5 6.5' },
  right: { stroke: 'M9.5 5.5 16 12l-6.5 6.5' },
  chevron: { stroke: 'M6 9.5l6 6 6-6' },
  arrow: { stroke: 'M3.5 12h17M15 6.5l5.5 5.5-5.5 5.5' },
  share: { stroke: 'M12 15V3.8M8 7.5l4-3.9 4 3.9M8.5 10.5H6.2v9.7h11.6v-9.7h-2.3' },
  save: { stroke: 'M5.5 4.5h10.6l2.4 2.4v12.6h-13zM8.5 4.5v4.5h6v-4.5M8.5 19.5v-5.5h7v5.5' },
  copy: { stroke: 'M9 8.5h10.5v11.5H9zM15 8.5V4.5H4.5V16H9' },
  present: { stroke: 'M3.8 4.8h16.4v11.4H3.8zM8.5 20.2h7M12 16.2v4' },
  book: { stroke: 'M12 7c-1.8-1.5-4.5-2-8-2v12.5c3.5 0 6.2.5 8 2 1.8-1.5 4.5-2 8-2V5c-3.5 0-6.2.5-8 2ZM12 7v12.5' },
  net: {
    stroke:
      'M7 11.3 15.7 7M7 12.7l8.7 4.3M4.8 14.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM17.8 8.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM17.8 20.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  },
  eye: { stroke: 'M2.8 12C5 8 8.3 6 12 6s7 2 9.2 6c-2.2 4-5.5 6-9.2 6s-7-2-9.2-6ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z' },
  curves: {
    stroke: 'M3.5 17C7 17 7.5 6 11.5 6c3 0 3 5 9 5.5M3.5 19.5c2.5-.3 4-.8 5.5-1.8M11.5 16.2c3-1.2 5.5-1.5 9-1.7',
  },
  sun: {
    stroke:
      'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2.8v2.2M12 19v2.2M2.8 12H5M19 12h2.2M5.5 5.5 7 7M17 17l1.5 1.5M18.5 5.5 17 7M7 17l-1.5 1.5',
  },
  moon: { stroke: 'M19.8 14.3A8.2 8.2 0 0 1 9.7 4.2a8.2 8.2 0 1 0 10.1 10.1Z' },
  info: { stroke: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 11v5.5M12 7.6v.1' },
  warning: { stroke: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.3v5.5M12 16.3v.1' },
  menu: { stroke: 'M4 7h16M4 12h16M4 17h16' },
  dots: {
    fill: 'M5 10.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4ZM12 10.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4ZM19 10.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4Z',
  },
  download: { stroke: 'M12 4v11.5M7.5 11.2l4.5 4.5 4.5-4.5M5 20h14' },
  pin: { stroke: 'M8.8 4h6.4M9.8 4v6.2L7 13.2v1.3h10v-1.3l-2.8-3V4M12 14.5V20' },
  pinned: { fill: 'M8.8 3.6h6.4v6.5L17.4 13v1.8H6.6V13l2.2-2.9Z', stroke: 'M12 14.5V20' },
  upload: { stroke: 'M12 16V4.3M7.5 8.7 12 4.2l4.5 4.5M5 20h14' },
} as const satisfies Record<string, IconPath>;

export type IconName = keyof typeof iconPaths;
