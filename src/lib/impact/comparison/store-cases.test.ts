import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOffice, aService } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { day } from '../../time/index.ts';
import { weekNumber } from './rules-weeks.ts';
import { casesOf } from './store-cases.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const monday = day('2026-11-02');

/** Visits of ten minutes, or of sixteen for the elderly, one after the other from eight o'clock. */
async function served(officeId: number, serviceId: number, plain: number, elderly: number) {
	const officerId = await anOfficer(house.db);
	await sql`
		insert into counter.visit (token, office_id, service_id, day, prefix, number, channel, priority,
			taken_at, called_at, started_at, ended_at, outcome, officer_id)
		select md5(random()::text), ${officeId}, ${serviceId}, ${monday}, 'A',
			(select count(*) from counter.visit)::integer + i, 'kiosk', case when i > ${plain} then 'elderly' end,
			at, at, at, at + case when i > ${plain} then interval '16 minutes' else interval '10 minutes' end,
			'served', ${officerId}
		from generate_series(1, ${plain + elderly}) i
		cross join lateral (select ${monday}::timestamp at time zone 'Asia/Jakarta'
			+ interval '8 hours' + i * interval '1 minute' as at) clock`.execute(house.db);
}

test('visits count by what their kind takes of anybody, not by what they took of one officer', async () => {
	const { id: officeId } = await anOffice(house.db);
	const serviceId = await aService(house.db, 'DK-KTP-02');
	await served(officeId, serviceId, 30, 10);
	await served(officeId, serviceId, 10, 30);
	const cases = await casesOf(house.db, { keySeed: 7, until: monday });
	expect([...cases.visits]).toEqual([40, 40]);
	// On average 13 minutes: a plain visit takes three less, one of the elderly three more.
	expect([...cases.beyond].toSorted((a, b) => a - b)).toEqual([-3600, 3600]);
	expect([...cases.week]).toEqual([weekNumber(monday), weekNumber(monday)]);
	expect([...cases.service]).toEqual([serviceId, serviceId]);
});

test('a kind of a handful of visits says nothing of its own', async () => {
	const { id: officeId } = await anOffice(house.db);
	const serviceId = await aService(house.db, 'DK-KK-01');
	await served(officeId, serviceId, 40, 5);
	const { service, beyond } = await casesOf(house.db, { keySeed: 7, until: monday });
	const own = [...service.keys()].filter((at) => service[at] === serviceId);
	const mean = (40 * 600 + 5 * 960) / 45;
	expect(own.map((at) => beyond[at])).toEqual([Math.round(40 * (600 - mean))]);
});
