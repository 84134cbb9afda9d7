const alive = new Set<GPUBuffer>();

/** GPU buffers that exist at present, of everyone on this page; for tests. The first call begins the count. */
export function liveBuffers(): number {
  watch();
  return alive.size;
}

let watching = false;

function watch(): void {
  if (watching) return;
  watching = true;
  const { createBuffer } = GPUDevice.prototype;
  GPUDevice.prototype.createBuffer = function (descriptor) {
    const buffer = createBuffer.call(this, descriptor);
    alive.add(buffer);
    return buffer;
  };
  const { destroy } = GPUBuffer.prototype;
  GPUBuffer.prototype.destroy = function () {
    alive.delete(this);
    return destroy.call(this);
  };
}
