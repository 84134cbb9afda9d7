import type { BenchNetwork } from '../../store/useBenchNetwork';
import { saveFile } from '../../ui/saveFile';

/** A name for a file about the network, such as `mlp-lab-weights-epoch-10.png`. */
export function fileName({ epoch }: Pick<BenchNetwork, 'epoch'>, what: string, ending: string): string {
  return `mlp-lab-${what}-epoch-${epoch}.${ending}`;
}

/** Keeps a canvas as a picture. */
export async function savePng(name: string, canvas: HTMLCanvasElement): Promise<void> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob) saveFile(name, 'image/png', new Uint8Array(await blob.arrayBuffer()));
}

/** Keeps an SVG as a picture of twice its size. */
export async function saveSvgAsPng(name: string, svg: string, width: number, height: number): Promise<void> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  await savePng(name, canvas);
}
