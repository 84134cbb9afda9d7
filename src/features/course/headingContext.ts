import { createContext, type ReactNode } from 'react';

/** The chapter's heading: it stands above the text of the first passage, so that the figure begins beside it. */
export const HeadingContext = createContext<ReactNode>(undefined);
