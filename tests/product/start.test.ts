import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitKinds } from '../../src/lib/counter/index.ts';
import { databaseUrl } from '../make/product.ts';

type Account = { role: string; nip: string; password: string };

const data = resolve('.data/product');
let product: ChildProcess;
let origin = '';

beforeAll(async () => {
	rmSync(data, { recursive: true, force: true });
	product = spawn(process.execPath, ['src/cli.ts', 'serve'], {
		env: { ...process.env, MUMPUNI_DATA: data, MUMPUNI_DEMO_SIZE: 'tiny', PORT: '0' },
	});
	origin = await new Promise((ready, failed) => {
		let said = '';
		const hear = (chunk: Buffer) => {
			said += chunk.toString();
			const found = /Mumpuni siap: (\S+)/.exec(said)?.[1];
			if (found) ready(found);
		};
		product.stdout?.on('data', hear);
		product.stderr?.on('data', hear);
		product.once('exit', (code) => failed(new Error(`ended with ${code}: ${said}`)));
	});
});

afterAll(async () => {
	const ended = new Promise((done) => product.once('exit', done));
	product.kill('SIGINT');
	await ended;
});

async function asked(question: string): Promise<object[]> {
	const client = new pg.Client({ connectionString: databaseUrl({ dataFolder: data }) });
	await client.connect();
	const { rows } = await client.query<object>(question);
	await client.end();
	return rows;
}

async function signIn(role: string): Promise<string> {
	const accounts = JSON.parse(readFileSync(join(data, 'demo-accounts.json'), 'utf8')) as Account[];
	const account = accounts.find((one) => one.role === role);
	const response = await fetch(`${origin}/masuk`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams({
			siapa: account?.nip ?? '',
			sandi: account?.password ?? '',
			kembali: '/',
		}),
	});
	expect(response.status).toBe(303);
	return response.headers
		.getSetCookie()
		.map((cookie) => cookie.split(';')[0])
		.join('; ');
}

test('the host of packages shows no page of the product, and the product none of a package', async () => {
	const apart = origin.replace('127.0.0.1', 'localhost');
	const led = await fetch(`${apart}/layanan?cari=ktp`, { redirect: 'manual' });
	expect([led.status, led.headers.get('location')]).toEqual([307, `${origin}/layanan?cari=ktp`]);
	expect((await fetch(`${origin}/paket/${'x'.repeat(43)}/putar`)).status).toBe(404);
});

test('the product says that it is alive and ready', async () => {
	expect((await fetch(`${origin}/healthz`)).status).toBe(200);
	expect(await (await fetch(`${origin}/readyz`)).json()).toMatchObject({ ready: true });
});

test('an operator reads how many jobs have ended, by task', async () => {
	const ended = async () => (await fetch(`${origin}/metrics`)).text();
	const counted = /^mumpuni_jobs_total\{task="[\w.]+",outcome="done"\} [1-9]/m;
	await expect.poll(ended, { timeout: 20_000, interval: 500 }).toMatch(counted);
});

test('at whatever hour it starts, the queue of the demo is one that an office could have', async () => {
	const odd = await asked(
		`select 'appointment at night' as what from counter.booking
		where (starts_at at time zone 'Asia/Jakarta')::time not between '07:30' and '16:00'
		union all
		select 'number out of turn' from (
			select taken_at, lag(taken_at) over (partition by prefix order by number) as before
			from counter.visit where day = (select max(day) from counter.visit) and part = 1
				and office_id = (select id from counter.office where code = 'PTSP-31.71.06.1001')
		) today where before > taken_at`,
	);
	expect(odd).toEqual([]);
});

test('what the demo counts of kinds of visits is what its visits are', async () => {
	const sums = (from: string) => visitKinds.map((kind) => `sum(${from}.${kind}) as ${kind}`);
	const kinds = visitKinds.join(', ');
	const differ = await asked(
		`select * from (
			select officer_id, service_id, office_id, day, visits, known_kind, ${kinds}
			from counter.officer_day where visits > 0
		) d full join (
			select officer_id, service_id, office_id, day, count(*) as visits, count(*) as known_kind,
				${sums('k').join(', ')}
			from counter.visit v join counter.visit_kind k on k.visit_id = v.id
			where outcome = 'served' and not time_disputed and officer_id is not null
			group by officer_id, service_id, office_id, day
		) v using (officer_id, service_id, office_id, day, visits, known_kind, ${kinds})
		where d is null or v is null limit 5`,
	);
	expect(differ).toEqual([]);
});

test('a citizen finds a service without signing in, and reads that it is free', async () => {
	const page = await (await fetch(`${origin}/layanan?cari=ktp+hilang`)).text();
	expect(page).toContain('KTP-el');
	expect((await fetch(`${origin}/layanan/DK-KTP-02`)).status).toBe(200);
});

test('who is not signed in is asked to sign in before any page of officers', async () => {
	for (const path of ['/saya/standar', '/tim', '/dampak']) {
		const response = await fetch(origin + path, { redirect: 'manual' });
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toContain('/masuk');
	}
});

test('an officer reads the own standard and not what leaders decide', async () => {
	const cookie = await signIn('officer');
	expect((await fetch(`${origin}/saya/standar`, { headers: { cookie } })).status).toBe(200);
	expect((await fetch(`${origin}/dampak`, { headers: { cookie } })).status).toBe(403);
});

test('a leader reads what training changed', async () => {
	const cookie = await signIn('leader');
	expect((await fetch(`${origin}/dampak`, { headers: { cookie } })).status).toBe(200);
});

test('a wrong password signs nobody in', async () => {
	const response = await fetch(`${origin}/masuk`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams({
			siapa: '199001012015031001',
			sandi: 'bukan kata sandi',
			kembali: '/',
		}),
	});
	expect(response.status).toBe(400);
	expect(response.headers.getSetCookie()).toEqual([]);
});
