import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aMailServer } from '../../../../tests/make/mailServer.ts';
import { openPostman } from './postman.server.ts';
import { post } from './post.server.ts';
import { sendMail } from './send.server.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'mumpuni-mail-'));
const from = 'Mumpuni <mumpuni@contoh.id>';
const letter = { subject: 'Sasaran menunggu', text: 'Setujui di {origin}/tim – terima kasih.' };
const now = new Date('2026-11-24T10:00:00+07:00');
let house: Awaited<ReturnType<typeof testDatabase>>;
let office: Awaited<ReturnType<typeof aMailServer>>;

beforeAll(async () => {
	house = await testDatabase();
	office = await aMailServer();
});

afterAll(async () => {
	await office.end();
	await house.end();
	rmSync(dataFolder, { recursive: true });
});

function posted(key: string, to: string): Promise<void> {
	return house.db.transaction().execute((tx) => post(tx, anAct(house.db), { key, to, letter }));
}

async function rowOf(key: string) {
	const row = await house.db
		.selectFrom('platform.mail')
		.selectAll()
		.where('key', '=', key)
		.executeTakeFirstOrThrow();
	return row;
}

async function send(key: string, smtpUrl: string | null) {
	const postman = openPostman({ smtpUrl, from, dataFolder });
	onTestFinished(postman.close);
	const { id } = await rowOf(key);
	await sendMail(house.db, id, { postman, origin: 'https://mumpuni.contoh.id', now });
}

async function jobs(): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select count(*) as n from graphile_worker.jobs where task_identifier = 'platform.sendMail'`.execute(
		house.db,
	);
	return rows[0]?.n ?? 0;
}

test('a letter arrives once, however often it is posted and its job runs, and is then forgotten', async () => {
	const before = await jobs();
	await posted('goal:1', 'atasan@contoh.id');
	await posted('goal:1', 'atasan@contoh.id');
	expect(await jobs()).toBe(before + 1);
	await Promise.all([send('goal:1', office.url), send('goal:1', office.url)]);
	await send('goal:1', office.url);
	expect(office.received).toHaveLength(1);
	const [mail] = office.received;
	expect(mail?.text).toContain('Setujui di https://mumpuni.contoh.id/tim – terima kasih.');
	expect(mail).toMatchObject({
		subject: letter.subject,
		from: { text: expect.any(String) as string },
	});
	expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
	expect(await rowOf('goal:1')).toMatchObject({ sent_at: now, body: null });
});

test('what is rolled back is never told', async () => {
	const before = await jobs();
	const failing = house.db.transaction().execute(async (tx) => {
		await post(tx, anAct(house.db), { key: 'goal:2', to: 'atasan@contoh.id', letter });
		throw new Error('refused');
	});
	await expect(failing).rejects.toThrow('refused');
	expect(await jobs()).toBe(before);
});

test('a mailbox that does not exist is noted and not tried again', async () => {
	await posted('goal:3', 'nobody@contoh.id');
	await send('goal:3', office.url);
	const row = await rowOf('goal:3');
	expect(row).toMatchObject({ sent_at: null, refused_at: now, body: null });
	expect(row.refused_reason).toContain('550');
});

test('while the server is away the letter waits, and goes when it is back', async () => {
	await posted('goal:4', 'atasan@contoh.id');
	await expect(send('goal:4', 'smtp://127.0.0.1:1')).rejects.toThrow();
	expect(await rowOf('goal:4')).toMatchObject({ sent_at: null, refused_at: null });
	const before = office.received.length;
	await send('goal:4', office.url);
	expect(office.received).toHaveLength(before + 1);
});

test('without a server, and for addresses of the demo, a letter becomes a file of its own', async () => {
	await posted('goal:5', 'atasan@contoh.id');
	await send('goal:5', null);
	await posted('goal:6', 'leader@contoh.mumpuni.invalid');
	const before = office.received.length;
	await send('goal:6', office.url);
	expect(office.received).toHaveLength(before);
	const outbox = join(dataFolder, 'outbox');
	const files = readdirSync(outbox).map((name) => join(outbox, name));
	expect(files.map((file) => /^To: (.*)\r$/m.exec(readFileSync(file, 'utf8'))?.[1]).sort()).toEqual(
		['atasan@contoh.id', 'leader@contoh.mumpuni.invalid'],
	);
	expect(files.map((file) => statSync(file).mode & 0o077)).toEqual([0, 0]);
});
