import { createContext, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Region } from '../../core/screenKeys';
import type { ScreenState } from './createScreen';

export const ScreenContext = createContext<StoreApi<ScreenState> | undefined>(undefined);

export function useScreenStore(): StoreApi<ScreenState> {
  const store = useContext(ScreenContext);
  if (!store) throw new Error('a screen needs a ScreenContext above it');
  return store;
}

/** Reads a part of how the screen is shown; a component renders again only when that part changes. */
export function useScreen<T>(select: (state: ScreenState) => T): T {
  return useStore(useScreenStore(), select);
}

/** Whether a scene leaves this part out. */
export function useHidden(region: Region): boolean {
  return useScreen(({ hidden }) => hidden.includes(region));
}
