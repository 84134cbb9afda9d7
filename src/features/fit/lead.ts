/** Who reads more of its images right: validation, training, or neither by much. */
export const leads = ['validation', 'level', 'training'] as const;
export type Lead = (typeof leads)[number];

/** A difference in accuracy below this is taken for none. */
export const LEVEL = 0.015;

export function leadOf(train: number, validation: number): Lead {
  if (Math.abs(train - validation) < LEVEL) return 'level';
  return train > validation ? 'training' : 'validation';
}
