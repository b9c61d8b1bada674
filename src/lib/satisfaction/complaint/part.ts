/** A stretch of a file that is kept, in bytes. */
export type Part = readonly [from: number, to: number];
