import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Role } from '../../src/lib/people/principal.ts';
import { APP_ROLE, appPassword } from '../../src/lib/platform/migration.server.ts';
import { secretOf } from '../../src/lib/platform/secret.server.ts';
import { discard } from './discard.ts';
import { copyLaid } from './laid.ts';

export type Account = { role: Role; name: string; nip: string; password: string };

/** The built product, running as an operator starts it. */
export type Product = {
	origin: string;
	dataFolder: string;
	accounts: Account[];
	process: ChildProcess;
	/** everything it has printed so far */
	said: () => string;
	/** as Ctrl-C ends it */
	stop: () => Promise<void>;
};

type Wish = { dataFolder: string; fresh?: boolean; env?: Record<string, string> };

/** Starts the product on its own data folder with the tiny demo and waits until it is ready. */
export async function startProduct({
	dataFolder,
	fresh = false,
	env = {},
}: Wish): Promise<Product> {
	const folder = resolve(dataFolder);
	if (fresh) await discard(folder);
	if (fresh && Object.keys(env).length === 0) await copyLaid(folder);
	const child = spawn(process.execPath, ['src/cli.ts', 'serve'], {
		env: {
			...process.env,
			MUMPUNI_DATA: folder,
			MUMPUNI_DEMO_SIZE: 'tiny',
			PORT: '0',
			DATABASE_URL: '',
			...env,
		},
	});
	let said = '';
	const origin = await new Promise<string>((ready, failed) => {
		const hear = (chunk: Buffer) => {
			said += chunk.toString();
			const found = /Mumpuni siap: (\S+)/.exec(said)?.[1];
			if (found) ready(found);
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		child.once('exit', (code) => failed(new Error(`ended with ${code}: ${said}`)));
	});
	const stop = async () => {
		if (child.exitCode !== null || child.signalCode !== null) return;
		const ended = new Promise((done) => child.once('exit', done));
		child.kill('SIGINT');
		await ended;
	};
	return {
		origin,
		dataFolder: folder,
		accounts: readAccounts(folder),
		process: child,
		said: () => said,
		stop,
	};
}

function readAccounts(folder: string): Account[] {
	try {
		return JSON.parse(readFileSync(join(folder, 'demo-accounts.json'), 'utf8')) as Account[];
	} catch {
		return [];
	}
}

/** A verb of the command line on the same data folder: runVerb(['clock', '+30'], folder). */
export function runVerb(words: string[], dataFolder: string, input = '') {
	const { program, given, env } = verb(words, dataFolder);
	return spawnSync(program, given, { env, input, encoding: 'utf8' });
}

/** The same, not waited for. */
export function startVerb(words: string[], dataFolder: string): ChildProcess {
	const { program, given, env } = verb(words, dataFolder);
	return spawn(program, given, { env, stdio: 'ignore' });
}

function verb(words: string[], dataFolder: string) {
	const env = { ...process.env, MUMPUNI_DATA: resolve(dataFolder), DATABASE_URL: '' };
	return { program: process.execPath, given: ['src/cli.ts', ...words], env };
}

/** The database behind a running product: as its owner, or as the role of the application. */
export function databaseUrl(
	product: Pick<Product, 'dataFolder'>,
	as: 'owner' | 'app' = 'owner',
): string {
	const { port, password } = JSON.parse(
		readFileSync(join(product.dataFolder, 'database.json'), 'utf8'),
	) as { port: number; password: string };
	if (as === 'owner') return `postgres://mumpuni:${password}@127.0.0.1:${port}/mumpuni`;
	const secret = secretOf(null, product.dataFolder);
	return `postgres://${APP_ROLE}:${appPassword(secret)}@127.0.0.1:${port}/mumpuni`;
}

export function accountOf(product: Product, role: Role): Account {
	const account = product.accounts.find((one) => one.role === role);
	if (!account) throw new Error(`The demo has no account for ${role}.`);
	return account;
}

/** Signs in through the form and gives the cookies of the session. */
export async function signIn(product: Product, role: Role): Promise<string> {
	const { nip, password } = accountOf(product, role);
	const response = await send(product, '/masuk', { siapa: nip, sandi: password, kembali: '/' });
	if (response.status !== 303) throw new Error(`Sign-in of ${role} answered ${response.status}.`);
	return response.headers
		.getSetCookie()
		.map((cookie) => cookie.split(';')[0])
		.join('; ');
}

/** Sends a form as a browser does. */
export function send(
	product: Product,
	path: string,
	fields: Record<string, string>,
	cookie = '',
): Promise<Response> {
	const { origin } = product;
	return fetch(origin + path, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			origin,
			cookie,
			accept: 'text/html',
			'content-type': 'application/x-www-form-urlencoded',
		},
		body: new URLSearchParams(fields),
	});
}
