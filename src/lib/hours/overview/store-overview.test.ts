import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer, aPost, aUnit } from '../../../../tests/make/people.ts';
import { day, holidays2025And2026, WorkingCalendar } from '../../time/index.ts';
import { teamBehind } from './letters.server.ts';
import { stateOf, type State } from '../index.ts';
import {
	credit,
	overviewBasis,
	remindedIn,
	remindTeams,
	standingPage,
	unitStandings,
} from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let top: number, north: number, desk: number, south: number, postId: number;
const today = day('2026-11-24');
const calendar = new WorkingCalendar(holidays2025And2026);
const proof = { kind: 'certificate', title: 'Pelatihan' } as const;

async function withHours(unitId: number, jp: number, more = {}) {
	const officerId = await anOfficer(house.db, { unitId, postId, ...more });
	const days = [{ day: day('2026-05-04'), jp }];
	if (jp > 0)
		await credit(anAct(house.db), {
			key: `o:${officerId}`,
			officerId,
			formCode: 'KL03',
			days,
			proof,
		});
	return officerId;
}
const none = { branches: [], unitId: null };
const limits = async (on = today) => (await overviewBasis(house.db, none, on, calendar))!.limits;
const listed = async (state: State, unitId = top, branches = [top], wide = false) =>
	(
		await standingPage(
			house.db,
			{ branches, unitId, wide, state, after: null },
			today,
			await limits(),
		)
	).officers.map(({ recognised }) => recognised);

beforeAll(async () => {
	house = await testDatabase();
	top = await aUnit(house.db, { name: 'Provinsi' });
	north = await aUnit(house.db, { name: 'Utara', parentId: top });
	desk = await aUnit(house.db, { name: 'Loket Utara', parentId: north });
	south = await aUnit(house.db, { name: 'Selatan', parentId: top });
	postId = await aPost(house.db);
	for (const [unitId, jp] of [
		[top, 21],
		[north, 19],
		[desk, 4.5],
		[desk, 0],
		[south, 20],
	] as const)
		await withHours(unitId, jp);
	await withHours(desk, 25, { kind: 'PPPK', contractFrom: '2025-03-01' });
	await withHours(desk, 3, { kind: 'CPNS' });
});
afterAll(() => house.end());

test('each unit tells where everybody below it stands, the unit itself last', async () => {
	const rows = await unitStandings(
		house.db,
		{ branches: [top], unitId: top },
		today,
		await limits(),
	);
	expect(
		rows.map(({ name, asked, reached, onPace, behind }) => [name, asked, reached, onPace, behind]),
	).toEqual([
		['Selatan', 1, 1, 0, 0],
		['Utara', 3, 0, 1, 2],
		['Provinsi', 1, 1, 0, 0],
	]);
	expect(rows[1]).toMatchObject({
		opens: true,
		meanJp: 23.5 / 3,
		ceiling: 1,
		above: 1,
		noTarget: 1,
	});
});

test('a list shows those of one state, the fewest JP first, and nobody of another branch', async () => {
	expect(await listed('behind')).toEqual([0, 4.5]);
	expect(await listed('reached')).toEqual([20, 21]);
	expect(await listed('behind', north, [top], true)).toEqual([0, 4.5]);
	expect(await listed('reached', top, [north], true)).toEqual([]);
	expect(await listed('reached', top, [north])).toEqual([]);
	expect(await listed('behind', desk, [north])).toEqual([0, 4.5]);
});

test('the states in SQL are those of the rule, also in the last days of a year', async () => {
	for (const on of ['2026-02-02', '2026-11-24', '2026-12-30'].map(day)) {
		const parted = await limits(on);
		for (const state of ['reached', 'onPace', 'behind', 'needsClass'] as const) {
			const wish = { branches: [top], unitId: top, wide: true, state, after: null };
			for (const { recognised } of (await standingPage(house.db, wish, on, parted)).officers)
				expect([on, recognised, stateOf(recognised, parted)]).toEqual([on, recognised, state]);
		}
	}
});

test('the figures of a unit itself open those who sit in it, without the units below', async () => {
	const wish = { branches: [top], unitId: north, wide: false, after: null } as const;
	const names = async (alone: boolean) => {
		const found = [];
		for (const state of ['reached', 'onPace', 'behind', 'needsClass'] as const) {
			const page = await standingPage(house.db, { ...wish, alone, state }, today, await limits());
			found.push(...page.officers.map(({ unitName }) => unitName));
		}
		return [...new Set(found)].toSorted();
	};
	expect(await names(false)).toContain('Loket Utara');
	expect(await names(true)).toEqual(['Utara']);
});

test('a year that is over counts nothing in the next', async () => {
	const on = day('2027-01-04');
	const wish = { branches: [top], unitId: top, wide: true, state: 'behind', after: null } as const;
	const { officers } = await standingPage(house.db, wish, on, await limits(on));
	expect(officers.map(({ recognised }) => recognised)).toEqual([0, 0, 0, 0, 0]);
});

test('a seat follows post, contract, service and ledger', async () => {
	const officerId = await withHours(south, 6);
	await house.db
		.updateTable('people.appointment')
		.set({ to_day: '2026-11-01' })
		.where('officer_id', '=', officerId)
		.execute();
	expect(await listed('behind')).toEqual([0, 4.5]);
	await sql`insert into people.appointment (officer_id, post_id, unit_id, leads_unit, from_day, source)
		values (${officerId}, ${postId}, ${desk}, false, '2026-11-01', 'uji')`.execute(house.db);
	expect(await listed('behind', desk)).toEqual([0, 4.5, 6]);
	await house.db
		.updateTable('people.officer')
		.set({ kind: 'PPPK', contract_from: '2026-02-01' })
		.where('id', '=', officerId)
		.execute();
	const { rows } = await sql`
		(select * from hours.seat except select * from hours.seat_anew)
		union all (select * from hours.seat_anew except select * from hours.seat)`.execute(house.db);
	expect(rows).toEqual([]);
	await house.db
		.updateTable('people.officer')
		.set({ left_on: '2026-11-20' })
		.where('id', '=', officerId)
		.execute();
	expect(await listed('behind')).toEqual([0, 4.5]);
});

test('a supervisor is reminded of the own team once a month, with a reason and a way out', async () => {
	await anOfficer(house.db, { unitId: desk, postId, leadsUnit: true, kind: 'CPNS' });
	const act = anAct(house.db);
	const wish = { branches: [top], unitId: top, askedBy: null };
	expect(await remindTeams(act, wish)).toBe(1);
	expect(await remindTeams(act, wish)).toBe(0);
	expect(await remindedIn(house.db, top, today)).toMatchObject({
		supervisors: 1,
		members: 2,
		withoutAccount: 1,
	});
	expect(await remindTeams(act, { ...wish, branches: [south] })).toBe(0);
	const letter = teamBehind({
		...{ members: 12, needsClass: 2, named: ['Ani (0 JP)', 'Budi (4,5 JP)'] },
		...{ minimum: 20, pace: 17.9 },
	});
	expect(letter.text).toMatch(/dan 10 lainnya[^]*hanya kelas[^]*\/tim\/jp/);
});
