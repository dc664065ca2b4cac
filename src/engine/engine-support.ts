/** A module of WebAssembly that throws an exception: the one feature of the engine that browsers had last. */
const throwing = new Uint8Array([
	...[0, 97, 115, 109, 1, 0, 0, 0], // header
	...[1, 4, 1, 96, 0, 0], // a type: nothing to nothing
	...[3, 2, 1, 0], // a function of this type
	...[13, 3, 1, 0, 0], // an exception of this type
	...[10, 6, 1, 4, 0, 8, 0, 11] // its body: throw
]);

/** Whether this browser can run the engine, as far as can be known before its program is there. */
export const engineSupported = (): boolean =>
	typeof WebAssembly !== 'undefined' &&
	typeof WebAssembly.compileStreaming === 'function' &&
	WebAssembly.validate(throwing);
