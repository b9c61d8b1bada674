import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Instance } from '../instance.ts';
import type { OfficeAnswer, OfficeOrder, OfficeStart } from './words.ts';

/** The threads that hold the offices, one for each core but at most four. */
export type Crew = {
	readonly size: number;
	/** Asks each thread something, all at once; answers come in the order of the threads. */
	ask(orderFor: (thread: number) => OfficeOrder): Promise<OfficeAnswer[]>;
	end(): void;
};

export async function hireCrew(instance: Instance, stop: SharedArrayBuffer): Promise<Crew> {
	const size = Math.min(4, Math.max(1, availableParallelism()));
	const threads = shares(instance, size).map((officeIds) => {
		const start: OfficeStart = { problem: instance.problem, officeIds, stop };
		return new Worker(new URL('./blockThread.server.ts', import.meta.url), { workerData: start });
	});
	await Promise.all(threads.map((thread) => once(thread, 'message')));
	return {
		size: threads.length,
		ask: (orderFor) =>
			Promise.all(
				threads.map(async (thread, number) => {
					thread.postMessage(orderFor(number));
					const [answer] = (await once(thread, 'message')) as [OfficeAnswer];
					return answer;
				}),
			),
		end: () => {
			for (const thread of threads) thread.postMessage('end');
		},
	};
}

/** Offices in as many shares, the large ones dealt first, so that all threads have the same to do. */
function shares({ officers }: Instance, count: number): number[][] {
	const sizes = Map.groupBy(officers.values(), ({ officer }) => officer.officeId);
	const sorted = [...sizes].toSorted(([, one], [, other]) => other.length - one.length);
	const dealt: number[][] = Array.from({ length: count }, () => []);
	for (const [at, [officeId]] of sorted.entries()) {
		const round = Math.floor(at / count);
		dealt[round % 2 === 0 ? at % count : count - 1 - (at % count)]?.push(officeId);
	}
	return dealt.filter((own) => own.length > 0);
}
