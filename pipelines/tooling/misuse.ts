/** The arguments are well formed, but name something that is not there. */
export class Misuse extends Error {}
