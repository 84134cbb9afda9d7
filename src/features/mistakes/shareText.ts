/** A share in a table: three decimals without the leading zero; a dash where there is none. */
export function shareText(share: number | undefined): string {
  if (share === undefined) return '–';
  return share.toFixed(3).replace(/^0/, '');
}
