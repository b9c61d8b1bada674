import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice, aService } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import type { Act } from '../../platform/act.server.ts';
import { addDays, day } from '../../time/index.ts';
import { figureOf, promiseKept, readBriefFilter } from './index.ts';
import { briefOffices, briefTrend, publicOffices, publicServices, sumMonths } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
let slow: Awaited<ReturnType<typeof anOffice>>;
let quick: Awaited<ReturnType<typeof anOffice>>;
const today = day('2026-11-29');
const filter = readBriefFilter(new URLSearchParams('periode=2026-tw3'), today);

beforeAll(async () => {
	house = await testDatabase();
	act = { ...anAct(house.db), today };
	slow = await anOffice(house.db, { regionCode: '31.71.06.1001' });
	quick = await anOffice(house.db, { regionCode: '31.72.03.1001' });
	await served(slow.id, 'DK-KTP-02', day('2026-07-06'), 10, [30, 600], [30, 1200]);
	await served(slow.id, 'PT-KST-01', day('2026-08-03'), 5, [10, 300]);
	await served(quick.id, 'DK-KTP-02', day('2026-07-06'), 10, [20, 120]);
	await sumMonths(act);
});
afterAll(() => house.end());

/** Working days of an office: visits with so many seconds of waiting each, by turns. */
async function served(
	officeId: number,
	code: string,
	from: ReturnType<typeof day>,
	days: number,
	...turns: [number, number][]
) {
	const [officerId, serviceId] = [await anOfficer(house.db), await aService(house.db, code)];
	for (let at = 0; at < days; at += 1) {
		const [visits = 0, waited = 0] = turns[at % turns.length] ?? [];
		await sql`
			insert into counter.officer_day (officer_id, service_id, office_id, day, visits,
				served_seconds, served_seconds_squared, waited_seconds, held_seconds)
			values (${officerId}, ${serviceId}, ${officeId}, ${addDays(from, at)}, ${visits},
				${visits * 480}, 0, ${visits * waited}, 0)`.execute(house.db);
	}
}

const sums = (offices: Awaited<ReturnType<typeof briefOffices>>) =>
	offices.flatMap(({ now }) => now ?? []);

test('months hold what the days hold, all services together and each group', async () => {
	const all = await briefOffices(house.db, filter);
	const ours = all.find(({ code }) => code === slow.code)?.now;
	expect(ours).toMatchObject({ visits: 350, waitedSeconds: 5 * 30 * 1800 + 5 * 10 * 300 });
	const group = await briefOffices(house.db, { ...filter, group: 'Pendaftaran Penduduk' });
	expect(group.find(({ code }) => code === slow.code)?.now).toMatchObject({ visits: 300 });
	expect(figureOf('served', sums(all)).value).toBeCloseTo(8, 10);
});

test('the spread is how the days differ from the mean of their month', async () => {
	const group = await briefOffices(house.db, { ...filter, group: 'Pendaftaran Penduduk' });
	const spread = group.find(({ code }) => code === slow.code)?.now?.waitedSpread;
	expect(spread).toBeCloseTo(10 * (30 * 300) ** 2 * (10 / 9), 0);
	expect(group.find(({ code }) => code === quick.code)?.now?.waitedSpread).toBeCloseTo(0, 6);
});

test('counting a second night changes nothing, and takes in what came since', async () => {
	const before = await briefOffices(house.db, filter);
	await sumMonths(act);
	expect(await briefOffices(house.db, filter)).toEqual(before);
	await served(quick.id, 'DK-KTP-02', day('2026-11-02'), 3, [20, 60]);
	await sumMonths(act);
	const { months } = await briefTrend(house.db, filter, today);
	expect(months.map(({ month }) => month)).toEqual(['2026-07-01', '2026-08-01', '2026-11-01']);
	expect(months.at(-1)?.waited).toMatchObject({ value: 1, n: 60 });
});

test('a city sees its own offices', async () => {
	const own = await briefOffices(house.db, { ...filter, city: '31.72' });
	expect(own.map(({ code }) => code)).toEqual([quick.code]);
	const { months } = await briefTrend(house.db, { city: '31.72', group: '' }, today);
	expect(months[0]?.waited.value).toBeCloseTo(2, 10);
});

test('everybody reads services beside the time that their standard names', async () => {
	const quarter = { kind: 'quarter', from: day('2026-10-01') } as const;
	await served(quick.id, 'DK-AK-01', day('2026-10-05'), 5, [10, 60]);
	await sumMonths(act);
	const birth = (await publicServices(house.db, quarter)).find(({ code }) => code === 'DK-AK-01');
	expect(birth).toMatchObject({ served: { n: 50 }, promise: { value: 15, unit: 'menit' } });
	expect(birth?.served.value).toBeCloseTo(8, 10);
	expect(birth && promiseKept(birth)).toBe('kept');
	const offices = await publicOffices(house.db, quarter);
	expect(offices.find(({ code }) => code === quick.code)?.sums).toMatchObject({ visits: 110 });
});

test('each question is one statement, and none reads a visit', async () => {
	const asked: string[] = [];
	const db = house.db.withPlugin({
		transformQuery: ({ node }) => {
			asked.push(node.kind);
			return node;
		},
		transformResult: ({ result }) => Promise.resolve(result),
	});
	await briefOffices(db, filter);
	await briefTrend(db, filter, today);
	expect(asked).toHaveLength(2);
});
