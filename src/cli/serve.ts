import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDatabase } from '../lib/platform/database.server.ts';
import { settingsFrom, type Settings } from '../lib/platform/settings.server.ts';
import { startWorker } from '../worker.ts';
import type { DemoAccount } from './demoData.ts';
import { openHouse } from './house.ts';
import { takeProductLock } from './lock.ts';
import { seedReferences } from './references.ts';
import { ROOT } from './root.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A page being written when the signal comes may finish; nothing waits longer. */
const FAREWELL_MS = 5_000;

/** Starts the whole product in one process: database, migrations, demo, worker, web. Ends on Ctrl-C. */
export async function run(): Promise<number> {
	const settings = settingsFrom(process.env);
	const house = await openHouse(settings);
	const lock = settings.databaseUrl ? null : await takeProductLock(house.ownerUrl);
	if (!settings.databaseUrl && !lock) {
		console.error(
			`Mumpuni already runs on ${settings.dataFolder}. Stop it first, or choose another folder with MUMPUNI_DATA.`,
		);
		return 1;
	}
	await loadReferences(house.ownerUrl);
	const accounts = settings.demo ? await prepareDemo(house.ownerUrl, settings) : [];
	const worker = await startWorker(house.appUrl);
	const { server, origin } = await openWeb(house, settings);
	greet(origin, accounts);
	const signal = await nextSignal();
	console.log(`\n${signal}: stopping.`);
	await closeWeb(server);
	await worker.stop();
	await lock?.end();
	await house.close();
	return 0;
}

async function loadReferences(ownerUrl: string) {
	const { db, close } = openDatabase(ownerUrl, 1);
	await seedReferences(db);
	await close();
}

async function prepareDemo(ownerUrl: string, settings: Settings): Promise<DemoAccount[]> {
	const { ensureDemo } = await import('./demoData.ts');
	const onProgress = ({ part, share }: { part: string; share: number }) => {
		if (share === 1) console.log(`  data contoh: ${part}`);
	};
	return ensureDemo(ownerUrl, settings.dataFolder, { size: settings.demoSize, onProgress });
}

async function openWeb(house: { appUrl: string; secret: string }, settings: Settings) {
	const build = join(ROOT, 'build', 'handler.js');
	if (!existsSync(build))
		throw new Error('The web part is not built. Run npm start, or npm run build.');
	const server = createServer();
	await new Promise<void>((done, failed) => {
		server.once('error', failed);
		server.listen(settings.port, settings.host, done);
	});
	const address = server.address();
	const port = address && typeof address === 'object' ? address.port : settings.port;
	const origin = settings.origin ?? `http://${settings.host}:${port}`;
	Object.assign(process.env, {
		APP_DATABASE_URL: house.appUrl,
		MUMPUNI_SECRET: house.secret,
		MUMPUNI_ORIGIN: origin,
		PROTOCOL_HEADER: 'x-mumpuni-protocol',
		BODY_SIZE_LIMIT: '64M',
	});
	const { handler } = (await import(pathToFileURL(build).href)) as { handler: Handler };
	const protocol = new URL(origin).protocol.slice(0, -1);
	server.on('request', (request: IncomingMessage, response: ServerResponse) => {
		request.headers['x-mumpuni-protocol'] = protocol;
		handler(request, response);
	});
	return { server, origin };
}

function greet(origin: string, accounts: DemoAccount[]) {
	console.log(`\nMumpuni siap: ${origin}\n`);
	if (accounts.length === 0) return;
	console.log('Akun contoh (demo accounts), masuk di /masuk:');
	for (const { role, name, nip, password } of accounts)
		console.log(`  ${role.padEnd(16)} ${nip}  ${password}  ${name}`);
	console.log('');
}

function nextSignal(): Promise<string> {
	return new Promise((heard) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => heard(signal));
	});
}

function closeWeb(server: Server): Promise<void> {
	return new Promise((closed) => {
		server.close(() => closed());
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), FAREWELL_MS).unref();
	});
}
