/** Size of the engine's program after decompression: the whole of which a download is a part. */
export const engineBytes = 34_242_586;
