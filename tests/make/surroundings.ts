import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Surroundings } from '../../src/lib/loop/task.ts';

/** What a job is given where it neither stores files nor sends letters; each of them is a fault. */
export function surroundings(given: Pick<Surroundings, 'db' | 'now'> & Partial<Surroundings>) {
	const postman: Surroundings['postman'] = {
		take: (letter) => Promise.reject(new Error(`A letter nobody expects: ${letter.subject}`)),
		close: () => undefined,
	};
	const location = '/nowhere';
	const files = { disk: new Disk(new FSDriver({ location, visibility: 'private' })), folder: null };
	const inside = { secret: 'rahasia produk', forwardInside: true };
	return { postman, files, origin: '', ...inside, ...given } satisfies Surroundings;
}
