import { Transform } from 'node:stream';
import type { Part } from './rules-range.ts';

/** Lets only a part of a stream through, and needs no more of it than that part. */
export function cut({ from, to }: Part): Transform {
	let at = 0;
	return new Transform({
		transform(chunk: Buffer, _, done) {
			const start = Math.max(0, from - at);
			const end = Math.min(chunk.length, to + 1 - at);
			at += chunk.length;
			if (start < end) this.push(chunk.subarray(start, end));
			if (at > to) this.push(null);
			done();
		},
	});
}
