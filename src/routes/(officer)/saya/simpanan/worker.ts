import type { KeptAct, KeptAnswer } from '#lib/learning/offline/keptAct.ts';

/** One act in the outbox of this phone, and what the server said of it. */
export type Row = { place?: number; owner: string; act: KeptAct; answer?: KeptAnswer };
export type Line = 'sent' | 'noLine' | 'signIn';

const scope = '/saya';

/** The worker, when this phone has one and it works. */
export async function workerHere(): Promise<ServiceWorker | null> {
	const kept = await navigator.serviceWorker?.getRegistration(scope);
	return kept?.active ?? null;
}

/** Engages the worker; it then keeps this very page. */
export async function engageWorker(): Promise<void> {
	const script = { scope, updateViaCache: 'none' } as const;
	const kept = await navigator.serviceWorker.register('/luring-sw.js', script);
	const coming = kept.installing ?? kept.waiting;
	if (!coming || kept.active) return;
	await new Promise<void>((done, failed) => {
		coming.addEventListener('statechange', () => {
			if (coming.state === 'activated') done();
			if (coming.state === 'redundant') failed(new Error('the worker could not be kept'));
		});
	});
}

async function ask<Gave>(message: object): Promise<Gave> {
	const worker = await workerHere();
	if (!worker) throw new Error('no worker');
	const { port1, port2 } = new MessageChannel();
	return new Promise((done, failed) => {
		port1.onmessage = ({ data }: MessageEvent<{ gave: Gave; fault?: string }>) =>
			data.fault === undefined ? done(data.gave) : failed(new Error(data.fault));
		worker.postMessage(message, [port2]);
	});
}

export const keepRow = (row: Row) => ask<void>({ deed: 'keep', row });
export const listRows = () => ask<Row[]>({ deed: 'list' });
export const bringRows = () => ask<{ line: Line; rows: Row[] }>({ deed: 'bring' });
export const forgetRows = (copies: string[]) => ask<void>({ deed: 'forget', copies });
export const renewPage = async () => (await workerHere())?.postMessage('stock');
