/** Columns of one side, each cell at the same place. */
export type Packed = {
	readonly keys: Float64Array;
	readonly service: Int32Array;
	readonly week: Int32Array;
	readonly columns: readonly Int32Array[];
};

/**
 * The first `count` columns apart from those behind them: what is compared holds neither an office nor
 * kinds of visits.
 */
export function apart(packed: Packed, count: number): [Packed, Packed] {
	const { columns } = packed;
	return [
		{ ...packed, columns: columns.slice(0, count) },
		{ ...packed, columns: columns.slice(count) },
	];
}

/** Numbers that PostgreSQL packed with int4send or int8send, most significant byte first. */
export function int32sOf(packed: Buffer | null): Int32Array {
	const swapped = Buffer.from(packed ?? Buffer.alloc(0)).swap32();
	return new Int32Array(new Uint8Array(swapped).buffer);
}

/** Keys below 2^53, so that they are numbers. */
export function keysOf(packed: Buffer | null): Float64Array {
	const halves = int32sOf(packed);
	return Float64Array.from(
		{ length: halves.length / 2 },
		(_, at) => (halves[2 * at] as number) * 2 ** 32 + ((halves[2 * at + 1] as number) >>> 0),
	);
}
