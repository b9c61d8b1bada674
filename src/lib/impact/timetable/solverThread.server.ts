import { parentPort, workerData } from 'node:worker_threads';
import { solve } from './solve.server.ts';
import type { SolveOrder, SolveWord } from './thread.ts';

// A thread of its own: HiGHS computes for minutes without a pause, and pages and jobs go on meanwhile.
const say = (word: SolveWord) => parentPort?.postMessage(word);
const outcome = await solve(workerData as SolveOrder, (progress) =>
	say({ kind: 'progress', progress }),
);
say({ kind: 'done', outcome });
