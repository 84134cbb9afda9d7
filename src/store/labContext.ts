import { createContext, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { LabState } from './LabState';

/** The store of the lab on screen; two labs can stand side by side under two providers. */
export const LabContext = createContext<StoreApi<LabState> | undefined>(undefined);

export function useLabStore(): StoreApi<LabState> {
  const store = useContext(LabContext);
  if (!store) throw new Error('useLab needs a LabContext above it');
  return store;
}

/** Reads a part of the lab's state; a component renders again only when that part changes. */
export function useLab<T>(select: (state: LabState) => T): T {
  return useStore(useLabStore(), select);
}
