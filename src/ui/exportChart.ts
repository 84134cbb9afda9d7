import { saveFile } from './saveFile';

/** What the page's style sheets say of a drawing and a file has to say for itself. */
const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
  'display',
] as const;

/** Paper around the drawing, px. */
const MARGIN = 16;
/** Room for the title, px. */
const HEAD = 32;
/** Pixels of a PNG for each of the page's. */
const SCALE = 2;

export interface ExportedChart {
  /** A complete SVG document that needs no style sheet: colours and type as they are on screen, on paper. */
  readonly text: string;
  /** px */
  readonly width: number;
  readonly height: number;
}

/**
 * An SVG drawing of the page as a document of its own. What reaches over its edges is within.
 * @param title stands above it and names it
 */
export function exportChart(svg: SVGSVGElement, title: string): ExportedChart {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [sources, copies] = [
    [svg, ...svg.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ];
  sources.forEach((source, i) => {
    paint(source, copies[i]);
  });
  const { x, y, width, height } = extent(svg);
  const style = getComputedStyle(svg);
  const colour = (name: string) => style.getPropertyValue(`--lab-${name}`).trim();
  const document = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width: width + 2 * MARGIN,
    height: height + HEAD + 2 * MARGIN,
    viewBox: [x - MARGIN, y - MARGIN - HEAD, width + 2 * MARGIN, height + HEAD + 2 * MARGIN].join(' '),
    'font-family': style.fontFamily,
  });
  const name = element('title', {});
  const head = element('text', { x, y: y - HEAD + 15, 'font-size': 15, 'font-weight': 700, fill: colour('ink') });
  name.textContent = title;
  head.textContent = title;
  const paper = { x: x - MARGIN, y: y - MARGIN - HEAD, width: '100%', height: '100%', fill: colour('paper') };
  copy.setAttribute('overflow', 'visible');
  document.append(name, element('rect', paper), head, copy);
  return {
    text: new XMLSerializer().serializeToString(document),
    width: width + 2 * MARGIN,
    height: height + HEAD + 2 * MARGIN,
  };
}

/** Hands a drawing to the browser as an SVG file. `name` is without its ending. */
export function saveChartSvg(svg: SVGSVGElement, title: string, name: string): void {
  saveFile(`${name}.svg`, 'image/svg+xml', exportChart(svg, title).text);
}

/** Hands a drawing to the browser as a PNG, twice as fine as on screen. `name` is without its ending. */
export async function saveChartPng(svg: SVGSVGElement, title: string, name: string): Promise<void> {
  const { text, width, height } = exportChart(svg, title);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * SCALE);
  canvas.height = Math.ceil(height * SCALE);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob) saveFile(`${name}.png`, 'image/png', new Uint8Array(await blob.arrayBuffer()));
}

/** Writes what style sheets say of one element into its copy. */
function paint(source: Element, copy: Element): void {
  const style = getComputedStyle(source);
  for (const property of painted) copy.setAttribute(property, style.getPropertyValue(property));
  for (const { name } of [...copy.attributes]) {
    if (name === 'class' || name === 'style' || name.startsWith('data-') || name.startsWith('aria-')) {
      copy.removeAttribute(name);
    }
  }
}

/** The drawing's own box and what stands out of it, in its own units. */
function extent(svg: SVGSVGElement): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = svg.getBBox();
  const [left, top] = [Math.min(0, x), Math.min(0, y)];
  return {
    x: left,
    y: top,
    width: Math.max(svg.clientWidth, x + width) - left,
    height: Math.max(svg.clientHeight, y + height) - top,
  };
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
