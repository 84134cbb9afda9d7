import { PixelGrid } from '../../ui/PixelGrid';

/** An image as the network reads it. */
export function PixelPicture({ pixels, label }: { readonly pixels: Uint8Array; readonly label: string }) {
  return <PixelGrid values={Float32Array.from(pixels, (grey) => grey / 255)} label={label} />;
}
