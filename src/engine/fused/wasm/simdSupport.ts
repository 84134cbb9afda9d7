// The smallest modules with one function each, which browsers without the instruction refuse.

const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** Type 0: nothing → v128; function 0 is of that type. */
const declarations = [1, 5, 1, 0x60, 0, 1, 0x7b, 3, 2, 1, 0];
/** i32.const 0, i8x16.splat */
const zeros = [0x41, 0, 0xfd, 0x0f];

function validates(instructions: readonly number[]): boolean {
  const body = [0, ...instructions, 0x0b];
  const code = [0x0a, body.length + 2, 1, body.length, ...body];
  return (
    typeof WebAssembly === 'object' && WebAssembly.validate(Uint8Array.from([...header, ...declarations, ...code]))
  );
}

/** Whether WebAssembly has vectors here. */
export function hasSimd(): boolean {
  return validates(zeros);
}

/** Whether it may also multiply and add in one step, rounded as the machine likes. */
export function hasRelaxedSimd(): boolean {
  // f32x4.relaxed_madd
  return validates([...zeros, ...zeros, ...zeros, 0xfd, 0x85, 0x02]);
}
