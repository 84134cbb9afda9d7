import { createContext, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { DigitsState } from './DigitsState';

/** The collection of one's own digits. */
export const DigitsContext = createContext<StoreApi<DigitsState> | undefined>(undefined);

export function useDigitsStore(): StoreApi<DigitsState> {
  const store = useContext(DigitsContext);
  if (!store) throw new Error('useDigits needs a DigitsContext above it');
  return store;
}

/** Reads a part of the collection's state; a component renders again only when that part changes. */
export function useDigits<T>(select: (state: DigitsState) => T): T {
  return useStore(useDigitsStore(), select);
}
