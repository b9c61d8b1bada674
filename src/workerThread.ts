import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { jobsDone } from './lib/platform/jobMetrics.server.ts';
import type { JobEnd } from './worker.ts';

export type ThreadWish = {
	appUrl: string;
	alone: boolean;
	origin: string;
	mail: { smtpUrl: string | null; from: string; dataFolder: string };
};

/**
 * Runs the worker in a thread of its own: a job that computes for minutes, as the estimates of a city
 * do, leaves the pages their core. Returns once it is ready; a fault in the thread ends the process,
 * as it would have without one.
 */
export async function startWorkerThread(wish: ThreadWish): Promise<{ stop: () => Promise<void> }> {
	const thread = new Worker(new URL('./worker.thread.ts', import.meta.url), { workerData: wish });
	await once(thread, 'message');
	thread.on('message', (end: JobEnd) => jobsDone.inc(end));
	thread.on('error', (fault) => {
		throw fault;
	});
	return {
		async stop() {
			const ended = once(thread, 'exit');
			thread.postMessage('stop');
			await ended;
		},
	};
}
