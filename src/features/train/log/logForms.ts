/** Ways to write a history. */
export const logForms = ['keras', 'lecture', 'dict', 'table'] as const;
export type LogForm = (typeof logForms)[number];
