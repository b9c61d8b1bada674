import { parentPort, workerData } from 'node:worker_threads';
import { openPostman } from './lib/platform/mail/postman.server.ts';
import { startWorker, type JobEnd } from './worker.ts';
import type { ThreadWish } from './workerThread.ts';

const { appUrl, mail, ...wish } = workerData as ThreadWish;
const worker = await startWorker(appUrl, {
	...wish,
	postman: openPostman(mail),
	count: (end: JobEnd) => parentPort?.postMessage(end),
});
// The only word from outside is the one to stop; with the port closed the thread ends by itself.
parentPort?.once('message', () => {
	void worker.stop().then(() => parentPort?.close());
});
// The first word from inside says that it is ready; after it come the ends of jobs.
parentPort?.postMessage('ready');
