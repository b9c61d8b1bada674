import { openDatabase } from '../lib/platform/database.server.ts';
import type { Settings } from '../lib/platform/settings.server.ts';
import { startWorkerThread } from '../workerThread.ts';
import type { DemoAccount } from './demoData.ts';
import { openHouse, type House } from './house.ts';
import { seedReferences } from './references.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Everything but the web: the database, what the law gives, the demo where asked for, the worker. */
export type Product = { house: House; accounts: DemoAccount[]; stop: () => Promise<void> };

export async function openProduct(settings: Settings): Promise<Product> {
	const house = await openHouse(settings, { alone: true });
	const cutOff = () => void house.stop().finally(() => process.exit(130));
	for (const signal of SIGNALS) process.once(signal, cutOff);
	try {
		await loadReferences(house.ownerUrl);
		const accounts = settings.demo ? await prepareDemo(house.ownerUrl, settings) : [];
		const { smtpUrl, mailFrom: from, dataFolder } = settings;
		const worker = await startWorkerThread({
			appUrl: house.appUrl,
			alone: settings.databaseUrl === null,
			origin: settings.origin ?? `http://${settings.host}:${settings.port}`,
			mail: { smtpUrl, from, dataFolder },
		});
		const stop = async () => {
			await worker.stop();
			await house.stop();
		};
		return { house, accounts, stop };
	} catch (fault) {
		await house.stop();
		throw fault;
	} finally {
		for (const signal of SIGNALS) process.off(signal, cutOff);
	}
}

export async function loadReferences(ownerUrl: string): Promise<void> {
	const { db, close } = openDatabase(ownerUrl, 1);
	try {
		await seedReferences(db);
	} finally {
		await close();
	}
}

async function prepareDemo(ownerUrl: string, settings: Settings): Promise<DemoAccount[]> {
	const { ensureDemo } = await import('./demoData.ts');
	const onProgress = ({ part, share }: { part: string; share: number }) => {
		if (share === 1) console.log(`  data contoh: ${part}`);
	};
	return ensureDemo(ownerUrl, settings.dataFolder, { size: settings.demoSize, onProgress });
}

/** The address, and in the demo one account for each role. */
export function greet(origin: string, accounts: readonly DemoAccount[]): void {
	console.log(`\nMumpuni siap: ${origin}\n`);
	if (accounts.length === 0) return;
	console.log('Akun contoh (demo accounts), masuk di /masuk:');
	for (const { role, name, nip, password } of accounts)
		console.log(`  ${role.padEnd(16)} ${nip}  ${password}  ${name}`);
	console.log('');
}

/** Waits for Ctrl-C or for whoever supervises the process, and names the signal. */
export function nextSignal(): Promise<string> {
	return new Promise((heard) => {
		for (const signal of SIGNALS) process.once(signal, () => heard(signal));
	});
}
