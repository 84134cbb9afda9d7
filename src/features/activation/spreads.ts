/** Standard deviations of the weights to choose from. */
export const spreads: readonly number[] = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];
