import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { aRosterRow, rosterText } from '../../../../tests/make/roster.ts';
import { surroundings } from '../../../../tests/make/surroundings.ts';
import { aRosterDesk, type RosterDesk } from '../../../../tests/make/rosterDesk.ts';
import { tasks } from '../../loop/tasks.server.ts';
import { applyChecked, cancelRoster, checkUpload } from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let desk: RosterDesk;
beforeAll(async () => {
	house = await testDatabase();
	desk = await aRosterDesk(house, await anOfficer(house.db));
});
afterAll(() => house.end());

const aPerson = (nip: string) => rosterText([aRosterRow({ 'NIP BARU': nip })]);
const apply = (runId: number) => applyChecked(desk.act, runId);

async function numberOf(nip: string): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select count(*) as n from people.officer where nip = ${nip}`.execute(house.db);
	return rows[0]?.n ?? 0;
}

async function contentOf(fileId: number): Promise<boolean> {
	const { storage_key: key } = await house.db
		.selectFrom('platform.file')
		.select('storage_key')
		.where('id', '=', fileId)
		.executeTakeFirstOrThrow();
	return existsSync(join(desk.files.folder ?? '', key));
}

test('a check applies nothing and keeps the file; applying applies and erases it', async () => {
	const nip = '199005152015032001';
	const checked = await desk.check(aPerson(nip));
	expect(checked).toMatchObject({ outcome: 'checked', rowsRead: 1, summary: { added: 1 } });
	expect([await numberOf(nip), await contentOf(checked.fileId)]).toEqual([0, true]);
	const asked = await apply(checked.id);
	await desk.work();
	const applied = await desk.run(asked.ok ? asked.runId : 0);
	expect(applied).toMatchObject({ outcome: 'applied', dryRun: false, summary: { added: 1 } });
	expect([await numberOf(nip), await contentOf(checked.fileId)]).toEqual([1, false]);
});

test('pressing the button twice applies once, and pressing it later leads to the same run', async () => {
	const checked = await desk.check(aPerson('199005152015032002'));
	const first = await apply(checked.id);
	expect(await apply(checked.id)).toEqual(first);
	await desk.work();
	expect(await apply(checked.id)).toEqual(first);
	const { rows } = await sql<{ n: number }>`
		select count(*) as n from platform.import_run
		where file_id = ${checked.fileId} and not dry_run`.execute(house.db);
	expect(rows[0]?.n).toBe(1);
});

test('the job delivered twice changes nothing the second time', async () => {
	const checked = await desk.check(aPerson('199005152015032003'));
	const asked = await apply(checked.id);
	const runId = asked.ok ? asked.runId : 0;
	await desk.work();
	const before = await desk.run(runId);
	const { db, now } = { db: house.db, now: desk.act.now };
	await tasks['people.importRoster']!({ runId }, surroundings({ db, now, files: desk.files }));
	expect(await desk.run(runId)).toEqual(before);
});

test('a run that waits is cancelled at once, one that has begun leaves nothing behind', async () => {
	const nip = '199005152015032004';
	const checked = await desk.check(aPerson(nip));
	const asked = await apply(checked.id);
	const runId = asked.ok ? asked.runId : 0;
	await sql`update platform.import_run set started_at = now() where id = ${runId}`.execute(
		house.db,
	);
	expect(await cancelRoster(desk.act, runId)).toBe(true);
	expect((await desk.run(runId)).outcome).toBeNull();
	await desk.work();
	expect(await desk.run(runId)).toMatchObject({ outcome: 'cancelled', summary: null });
	expect([await numberOf(nip), await contentOf(checked.fileId)]).toEqual([0, false]);
	expect(await cancelRoster(desk.act, runId)).toBe(false);

	const content = new TextEncoder().encode(aPerson(nip));
	const waiting = await checkUpload(desk.act, desk.files, { name: 'a', mediaType: '', content });
	expect(await cancelRoster(desk.act, waiting)).toBe(true);
	expect((await desk.run(waiting)).outcome).toBe('cancelled');
	await desk.work();
	expect((await desk.run(waiting)).startedAt).toBeNull();
});

test('a refused file cannot be applied and is erased; nobody applies an unknown run', async () => {
	const refused = await desk.check(aPerson('1,99005E+17'));
	expect(refused.outcome).toBe('refused');
	expect(await apply(refused.id)).toEqual({ ok: false, reason: 'notChecked' });
	expect(await contentOf(refused.fileId)).toBe(false);
	expect(await apply(999_999)).toEqual({ ok: false, reason: 'unknownRun' });
});

test('after thirty days file and details are gone, the counts stay', async () => {
	const checked = await desk.check(aPerson('199005152015032005'));
	const refused = await desk.check(aPerson('1'));
	const night = { db: house.db, files: desk.files };
	await tasks['platform.eraseOld']!(
		{},
		surroundings({ ...night, now: new Date('2026-12-23T18:00:00Z') }),
	);
	expect((await desk.run(refused.id)).refusal).not.toBeNull();
	await tasks['platform.eraseOld']!(
		{},
		surroundings({ ...night, now: new Date('2026-12-25T18:00:00Z') }),
	);
	const later = await desk.run(checked.id);
	expect(later.summary).toMatchObject({ rows: 1, added: 1 });
	expect(later.summary).not.toHaveProperty('absent');
	expect(await contentOf(checked.fileId)).toBe(false);
	expect((await desk.run(refused.id)).refusal).toBeNull();
	expect(await apply(checked.id)).toEqual({ ok: false, reason: 'fileErased' });
});

test('a file that has vanished ends as failed, and can be tried again', async () => {
	const content = new TextEncoder().encode(aPerson('199005152015032006'));
	const runId = await checkUpload(desk.act, desk.files, { name: 'a', mediaType: '', content });
	const { storage_key: key } = await house.db
		.selectFrom('platform.file')
		.select('storage_key')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();
	await desk.files.disk.delete(key);
	await desk.work();
	expect((await desk.run(runId)).outcome).toBe('failed');
	await desk.files.disk.put(key, content);
	const again = await apply(runId);
	await desk.work();
	expect(await desk.run(again.ok ? again.runId : 0)).toMatchObject({
		outcome: 'checked',
		dryRun: true,
	});
});

test('history says who asked, what came of it, and holds no names of the file', async () => {
	const { rows } = await sql<{ act: string; author: boolean; after: object }>`
		select act, author_officer_id is not null as author, after from platform.audit_entry
		where act like 'people.roster%' order by id limit 4`.execute(house.db);
	expect(rows.map(({ act }) => act)).toEqual([
		'people.rosterCheckAsked',
		'people.rosterChecked',
		'people.rosterApplyAsked',
		'people.rosterApplied',
	]);
	expect(rows.every(({ author }) => author)).toBe(true);
	expect(JSON.stringify(rows)).not.toContain('1990');
});
