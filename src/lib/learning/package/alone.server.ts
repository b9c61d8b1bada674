import { Readable } from 'node:stream';
import type { Archive } from './archive.server.ts';

/** A file that came without a zip around it, as if it lay alone in one. */
export function aloneAs(path: string, content: Buffer): Archive {
	return {
		paths: [path],
		bytes: content.length,
		sizeOf: () => content.length,
		open: (_, part = null) =>
			Promise.resolve(Readable.from([part ? content.subarray(part.from, part.to + 1) : content])),
		close: () => undefined,
	};
}
