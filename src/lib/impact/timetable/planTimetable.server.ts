import { Worker } from 'node:worker_threads';
import type { TimetableOutcome } from './plan.ts';
import type { TimetableProblem } from './problem.ts';
import type { SolveOrder, SolveWord, TimetableProgress } from './thread.ts';

export type PlanWish = {
	/** Wall seconds for the search; the best plan so far is given when they are over. */
	readonly seconds: number;
	readonly method?: SolveOrder['method'];
	/** For a city: the gap that is good enough to end early, 0.002 unless told. */
	readonly gap?: number;
	readonly tell?: (progress: TimetableProgress) => void;
	/** Ends the search early; what was found until then is given. */
	readonly signal?: AbortSignal;
};

/** Above so many officers the city is taken apart by office. */
const wholeUpTo = 150;

/**
 * The best plan that can be found in time, with proof of how good it is; computed in threads of its own.
 *
 * (await planTimetable(problem, { seconds: 60 })) → { ok: true, plan: { gap: 0.004, … } }
 */
export function planTimetable(
	problem: TimetableProblem,
	{ seconds, method, gap = 0.002, tell, signal }: PlanWish,
): Promise<TimetableOutcome> {
	const stop = new SharedArrayBuffer(4);
	const end = () => void Atomics.store(new Int32Array(stop), 0, 1);
	if (signal?.aborted) end();
	signal?.addEventListener('abort', end, { once: true });
	const order: SolveOrder = {
		problem,
		seconds,
		stop,
		gap,
		method: method ?? (problem.officers.length > wholeUpTo ? 'byOffice' : 'whole'),
	};
	return new Promise<TimetableOutcome>((done, fail) => {
		const thread = new Worker(new URL('./solverThread.server.ts', import.meta.url), {
			workerData: order,
		});
		thread.on('message', (word: SolveWord) => {
			if (word.kind === 'progress') tell?.(word.progress);
			else done(word.outcome);
		});
		thread.once('error', fail);
		thread.once('exit', () => fail(new Error('the solver ended without an answer')));
	}).finally(() => signal?.removeEventListener('abort', end));
}
