/** Two decimals; what would round to nothing is "<0.01". */
export function probabilityText(probability: number): string {
  return probability < 0.005 ? '<0.01' : probability.toFixed(2);
}
