/** Size in bytes of the engine's program after decompression, used as the total of its download. */
export const engineBytes = 34_242_586;
