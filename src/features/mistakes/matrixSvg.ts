import { confusionShade } from '../../ui/confusionShade';
import { shareText } from './shareText';

/** What is written on the picture. */
export interface MatrixWords {
  readonly title: string;
  readonly written: string;
  readonly readAs: string;
  readonly recall: string;
}

const CELL = 50;
const LEFT = 64;
const TOP = 100;
/** Colours of the light theme: a picture is for paper. */
const colours = {
  paper: '#fbfaf8',
  ink: '#1c1b19',
  ink2: '#55514a',
  wash: '#f5f3f0',
  right: '#e4e9fa',
  network: '#2347c5',
};

/** The confusion matrix as a picture of its own, counts or shares of a row. */
export function matrixSvg(confusion: readonly (readonly number[])[], rates: boolean, words: MatrixWords): string {
  const size = confusion.length * CELL;
  const most = Math.max(1, ...confusion.flatMap((row, i) => row.filter((_, j) => i !== j)));
  const cells = confusion.flatMap((row, label) => {
    const sum = row.reduce((all, count) => all + count, 0);
    const heads = [
      text(LEFT - 14, middle(TOP, label), label, { size: 17, fill: colours.ink2, anchor: 'end' }),
      text(middle(LEFT, label), TOP - 14, label, { size: 17, fill: colours.ink2 }),
      text(LEFT + size + 52, middle(TOP, label), sum ? shareText(row[label] / sum) : '–', { anchor: 'end' }),
    ];
    return [
      ...heads,
      ...row.map((count, guess) => square(label, guess, count, { share: count / (sum || 1), most, rates })),
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + size + 80} ${TOP + size + 24}" font-family="system-ui, sans-serif" font-size="15" text-anchor="middle">
<rect width="100%" height="100%" fill="${colours.paper}"/>
${text(LEFT, 34, words.title, { size: 22, anchor: 'start', bold: true })}
${text(LEFT + size / 2, 66, words.readAs, { bold: true })}
<g transform="translate(18 ${TOP + size / 2}) rotate(-90)">${text(0, 0, words.written, { bold: true })}</g>
${text(LEFT + size + 52, TOP - 14, words.recall, { size: 13, fill: colours.ink2, anchor: 'end' })}
${cells.join('\n')}
</svg>
`;
}

function square(
  label: number,
  guess: number,
  count: number,
  { share, most, rates }: { readonly share: number; readonly most: number; readonly rates: boolean },
): string {
  const shade =
    label === guess
      ? { background: colours.right, color: colours.network }
      : count
        ? confusionShade(count / most)
        : { background: colours.wash, color: colours.ink };
  const [x, y] = [LEFT + guess * CELL + 1, TOP + label * CELL + 1];
  const rect = `<rect x="${x}" y="${y}" width="${CELL - 2}" height="${CELL - 2}" rx="2" fill="${shade.background}"/>`;
  if (!count) return rect;
  return rect + text(middle(LEFT, guess), middle(TOP, label), rates ? shareText(share) : count, { fill: shade.color });
}

function middle(start: number, index: number): number {
  return start + (index + 0.5) * CELL;
}

interface Look {
  readonly size?: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'end';
  readonly bold?: boolean;
}

function text(x: number, y: number, words: string | number, { size, fill = colours.ink, anchor, bold }: Look): string {
  const look = `${size ? ` font-size="${size}"` : ''}${anchor ? ` text-anchor="${anchor}"` : ''}${bold ? ' font-weight="700"' : ''}`;
  return `<text x="${x}" y="${y}" dominant-baseline="central" fill="${fill}"${look}>${escaped(String(words))}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
