import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { forgetDeadServer, serverLives } from './leftover.ts';
import { placeFor, type Place } from './place.ts';
import { appear, isAlone } from './presence.ts';
import { inTurn } from './turn.ts';

const run = promisify(execFile);
const MEBIBYTE = 2 ** 20;
/** A city that stops may write gigabytes first; after a power cut its journal is as long. */
const PATIENCE_S = 600;

/** A running server: the owner's address, how to stop it, and how to leave it to others who use it. */
export type Cluster = { url: string; stop: () => Promise<void>; leave: () => Promise<void> };

type Access = { port: number; password: string };

/** Starts the server of this data folder, or takes over the one that a killed process left running. */
export async function startCluster(dataFolder: string): Promise<Cluster> {
	mkdirSync(dataFolder, { recursive: true });
	const place = placeFor(dataFolder);
	return inTurn(dataFolder, async () => {
		const access = await accessOf(dataFolder, place);
		const url = () => `postgres://mumpuni:${access.password}@127.0.0.1:${access.port}/mumpuni`;
		const reach = async () => {
			await forgetDeadServer(place.data);
			if (!(await isRunning(place))) await start(place, access, dataFolder);
			return appear(url(), () => serverLives(place.data));
		};
		// A server killed a moment ago looks alive until it is gone: then another is started, once.
		const presence = (await reach()) ?? (await reach());
		if (presence === null) throw new Error('The database ended twice while it was being started.');
		const stop = async () => {
			await presence.end();
			await control(place, ['stop', '-m', 'fast', '-w', '-t', String(PATIENCE_S)]);
		};
		// Whoever leaves last stops the server, so that a verb beside the running product lets it be.
		const leave = async () => {
			if (await isAlone(presence)) await stop();
			else await presence.end();
		};
		return {
			url: url(),
			stop: () => inTurn(dataFolder, stop),
			leave: () => inTurn(dataFolder, leave),
		};
	});
}

async function accessOf(dataFolder: string, place: Place): Promise<Access> {
	const file = join(dataFolder, 'database.json');
	if (existsSync(file) && existsSync(join(place.data, 'PG_VERSION')))
		return JSON.parse(readFileSync(file, 'utf8')) as Access;
	rmSync(place.data, { recursive: true, force: true });
	const access = { port: await freePort(), password: randomBytes(24).toString('hex') };
	const script = join(import.meta.dirname, 'initialise.ts');
	await run(process.execPath, [script, place.data, access.password], { cwd: import.meta.dirname });
	save(file, access);
	return access;
}

/** Written beside and renamed, so a kill leaves the old file or the new one, never half. */
function save(file: string, access: Access) {
	writeFileSync(`${file}.new`, JSON.stringify(access), { mode: 0o600 });
	renameSync(`${file}.new`, file);
}

async function start(place: Place, access: Access, dataFolder: string) {
	if (!(await isFree(access.port))) {
		access.port = await freePort();
		save(join(dataFolder, 'database.json'), access);
	}
	const sharedBuffers = Math.min(2048, Math.floor(totalmem() / MEBIBYTE / 8));
	const options = {
		port: access.port,
		listen_addresses: '127.0.0.1',
		unix_socket_directories: '',
		shared_buffers: `${sharedBuffers}MB`,
		effective_cache_size: `${Math.floor(totalmem() / MEBIBYTE / 2)}MB`,
		maintenance_work_mem: '512MB',
		work_mem: '16MB',
		// A restore drops and makes every key of every table in one transaction.
		max_locks_per_transaction: '512',
		max_wal_size: '4GB',
		checkpoint_timeout: '15min',
		// Only pglz is built in, and it costs the ingest a quarter once a store is large (docs/bench.md).
		wal_compression: 'off',
		random_page_cost: '1.1',
		jit: 'off',
		// A statement of a killed process ends within this time, and its locks with it.
		client_connection_check_interval: '2s',
		timezone: 'UTC',
	};
	const flags = Object.entries(options).map(([name, value]) => `-c ${name}=${value || "''"}`);
	const log = join(place.data, 'server.log');
	await control(place, ['start', '-w', '-t', String(PATIENCE_S), '-l', log, '-o', flags.join(' ')]);
}

async function isRunning(place: Place): Promise<boolean> {
	return control(place, ['status']).then(
		() => true,
		() => false,
	);
}

/** pg_ctl under the user that owns the cluster; its output goes to no pipe that the server would keep open. */
function control(place: Place, words: string[]): Promise<void> {
	return new Promise((done, failed) => {
		const child = execFile(
			join(place.programs, 'bin', 'pg_ctl'),
			['-D', place.data, ...words],
			{ ...serverUser(), cwd: place.programs, timeout: (PATIENCE_S + 30) * 1000 },
			() => undefined,
		);
		child.on('error', failed);
		child.on('exit', (code) =>
			code === 0 ? done() : failed(new Error(`pg_ctl ${words[0]} ended with ${code}`)),
		);
	});
}

function serverUser(): { uid?: number; gid?: number } {
	if (process.getuid?.() !== 0) return {};
	const idOf = (flag: string) =>
		Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
	return { uid: idOf('-u'), gid: idOf('-g') };
}

function isFree(port: number): Promise<boolean> {
	return new Promise((done) => {
		const probe = createServer();
		probe.once('error', () => done(false));
		probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
	});
}

/** A port of this machine that nobody listens on now. */
export function freePort(): Promise<number> {
	return new Promise((done, failed) => {
		const probe = createServer();
		probe.once('error', failed);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() =>
				address && typeof address === 'object' ? done(address.port) : failed(new Error('no port')),
			);
		});
	});
}
