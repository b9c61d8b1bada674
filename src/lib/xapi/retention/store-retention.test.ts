import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aRecordClient, aStatement } from '../../../../tests/make/records.ts';
import { day } from '../../time/index.ts';
import { dropOldMonths, droppedMonths, keptMonths, setRetention } from '../server.ts';
import { retentionForm } from './forms-retention.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const today = day('2026-11-24');
const word = (mulai: string, bulan = '24') =>
	setRetention(anAct(house.db), {
		officerId: 1,
		form: retentionForm.parse({ bulan, mulai, dasar: 'Jadwal Retensi Arsip' }),
	});
const night = (on: string) => dropOldMonths({ ...anAct(house.db, { at: `${on}T01:00:00+07:00` }) });

/** One statement as it would stand there since then. */
async function anOldStatement(stored: string) {
	const body = aStatement();
	await sql`select xapi.ensure_month(${stored}::date)`.execute(house.db);
	await sql`insert into xapi.statement_id values (${body.id}, ${stored}::timestamptz)`.execute(
		house.db,
	);
	await sql`insert into xapi.statement values (${stored}::timestamptz, ${body.id}, 1,
		${JSON.stringify(body)})`.execute(house.db);
	return body;
}
const months = async () => (await keptMonths(house.db)).map(({ month }) => month.slice(0, 7));

test('a month goes once the rule of the day keeps it no longer, and no other', async () => {
	const old = await anOldStatement('2024-09-30T10:00:00Z');
	await anOldStatement('2024-12-01T10:00:00Z');
	await night('2026-11-25');
	expect(await months(), 'without a word all is kept').toContain('2024-09');
	expect(await word(today)).toEqual({ ok: false, reason: 'notAhead' });
	expect(await word('2026-12-01')).toEqual({ ok: true });
	await night('2026-11-30');
	expect(await months(), 'the word has not begun').toContain('2024-09');
	await night('2026-12-01');
	await night('2026-12-01');
	expect(await months()).not.toContain('2024-09');
	expect(await months(), 'exactly 24 months ago').toContain('2024-12');
	expect(await droppedMonths(house.db)).toMatchObject([{ month: '2024-09-01', statements: 1 }]);
	const { ask } = await aRecordClient(house.db);
	expect((await ask('GET', `statements?statementId=${old.id}`)).status).toBe(404);
	expect((await ask('POST', 'statements', { body: old })).status, 'not a new one').toBe(409);
});

test('nobody can have a month dropped that the rule still keeps', async () => {
	const { rows } = await sql<{ gone: number | null }>`
		select xapi.drop_month('2024-12-01', '2026-12-01', now()) as gone`.execute(house.db);
	expect(rows[0]?.gone).toBeNull();
	expect(await months()).toContain('2024-12');
});
