/** Table of 256 floats: what a byte of an image stands for, 0…1. */
export const greys = memory.data(1024, 16);

for (let byte: usize = 0; byte < 256; byte++) store<f32>(greys + (byte << 2), <f32>(<f64>byte / 255));
