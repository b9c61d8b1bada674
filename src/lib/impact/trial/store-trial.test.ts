import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aPlannedTrial } from '../../../../tests/make/trial.ts';
import {
	aBranch,
	anOrganiser,
	aTrialCourse,
	serveWeeks,
} from '../../../../tests/make/trialHouse.ts';
import { seatsBecomeLessons } from '../../loop/arrows.server.ts';
import type { Principal } from '../../people/index.ts';
import { day } from '../../time/index.ts';
import {
	amendTrial,
	drawOf,
	drawTrial,
	keepTrialPromise,
	looksOf,
	lookAtTrial,
	lotsOf,
	nominate,
	nominateListed,
	nominateOffices,
	planTrial,
	powerOfTrial,
	publicTrial,
	registerTrial,
	replanTrial,
	trialById,
	trialResults,
} from './server.ts';
import { drawPlaces } from './rules-draw.ts';
import { sha256 } from './hash.server.ts';

/** The same lots in each run: an interval may miss the truth now and then, as its level says. */
const sameSeeds = () => {
	let drawn = 0;
	return () => sha256(`undian ${(drawn += 1)}`);
};

let house: Awaited<ReturnType<typeof testDatabase>>;
let branch: Awaited<ReturnType<typeof aBranch>>;
let who: Principal;
const plan = aPlannedTrial({ courseCode: 'UJI', seats: 24, looks: 2 });
const everybody = () => ({ unitId: branch.top, serving: false, lacking: false });
const at = (when: string) => anAct(house.db, { at: `${when}T10:00:00+07:00` });

beforeAll(async () => {
	house = await testDatabase();
	await aTrialCourse(house.db, 'UJI');
	branch = await aBranch(house.db, 'Cabang', 8, 7);
	who = await anOrganiser(house.db, branch.top);
});
afterAll(() => house.end());

let made = 0;
const aToken = () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;

async function aDraft(of = plan): Promise<number> {
	const planned = await planTrial(at('2026-11-24'), who, aToken(), of);
	if (!planned.ok) throw new Error(planned.reason);
	return planned.id;
}

async function aRegistered(of = plan): Promise<number> {
	const id = await aDraft(of);
	await nominate(at('2026-11-24'), who, id, everybody());
	const registered = await registerTrial(at('2026-11-24'), who, id);
	if (!registered.ok) throw new Error(registered.reason);
	return id;
}

const factsOf = async (name: string, trialId: number) => {
	const { rows } = await sql<{ id: number; payload: { officerId: number } }>`
		select id, payload from platform.event
		where name = ${name} and (payload->>'trialId')::bigint = ${trialId} order by id`.execute(house.db);
	return rows;
};

describe('a draft', () => {
	test('sent twice is one, may be changed, and belongs to its branch', async () => {
		const token = aToken();
		const first = await planTrial(at('2026-11-24'), who, token, plan);
		expect(await planTrial(at('2026-11-24'), who, token, plan)).toEqual(first);
		const id = first.ok ? first.id : 0;
		const changed = { ...plan, seats: 10 };
		expect(await replanTrial(at('2026-11-24'), who, id, changed)).toEqual({ ok: true, id });
		const stranger = await anOrganiser(house.db, (await aBranch(house.db, 'Lain', 1, 1)).top);
		expect(await replanTrial(at('2026-11-24'), stranger, id, plan)).toMatchObject({ ok: false });
		expect((await trialById(house.db, id))?.seats).toBe(10);
	});

	test('is not planned for yesterday, nor for less than its looks', async () => {
		const refused = async (of: Partial<typeof plan>) =>
			planTrial(at('2026-11-24'), who, aToken(), { ...plan, ...of });
		expect(await refused({ drawOn: day('2026-11-23') })).toMatchObject({ reason: 'drawInThePast' });
		expect(await refused({ windowTo: day('2027-01-11') })).toMatchObject({
			reason: 'moreLooksThanWeeks',
		});
		expect(await refused({ promisedOn: day('2027-03-01') })).toMatchObject({
			reason: 'promiseTooEarly',
		});
	});

	test('takes a list all or nothing, and says what is wrong with which line', async () => {
		const id = await aDraft();
		const { rows } = await sql<{ nip: string }>`
			select nip from people.officer where id = any(${branch.officers.slice(0, 3)}::bigint[])
			order by id`.execute(house.db);
		const [a = '', b = '', c = ''] = rows.map(({ nip }) => nip);
		const lines = [a, b, a, '12', '199001012015039999'].map((nip, i) => ({
			row: i + 1,
			nip,
			stratum: '',
		}));
		const checked = await nominateListed(at('2026-11-24'), who, id, { lines, apply: true });
		expect(checked).toMatchObject({
			added: 0,
			faults: [
				{ row: 3, reason: 'twice' },
				{ row: 4, reason: 'notANip' },
				{ row: 5, reason: 'unknownHere' },
			],
		});
		const fine = [
			{ row: 1, nip: a, stratum: 'siap tinggi' },
			{ row: 2, nip: c, stratum: '' },
		];
		const taken = await nominateListed(at('2026-11-24'), who, id, { lines: fine, apply: true });
		expect(taken).toMatchObject({ added: 2, faults: [] });
		const strata = (await lotsOf(house.db, id)).map(({ stratum }) => stratum);
		expect(strata).toContain('siap tinggi');
	});
});

describe('registration', () => {
	test('freezes plan and applicants, and keeps the seed from the application', async () => {
		const id = await aRegistered();
		const trial = await trialById(house.db, id);
		expect(sha256(trial?.registration ?? '')).toBe(trial?.digest);
		await expect(
			sql`update impact.trial set seats = 1 where id = ${id}`.execute(house.db),
		).rejects.toThrow('registered');
		await expect(
			sql`delete from impact.trial_applicant where trial_id = ${id}`.execute(house.db),
		).rejects.toThrow('registered');
		const { rows } = await sql<{ reads: boolean; seed: string | null }>`
			select has_table_privilege('mumpuni_app', 'impact.trial_seed', 'select') as reads,
				impact.reveal_seed(${id}, '2026-11-30') as seed`.execute(house.db);
		expect(rows[0]).toEqual({ reads: false, seed: null });
		expect(await replanTrial(at('2026-11-25'), who, id, plan)).toMatchObject({
			reason: 'alreadyRegistered',
		});
	});

	test('is refused where nothing needs a lot, and once is enough', async () => {
		const id = await aDraft({ ...plan, seats: 56 });
		expect(await registerTrial(at('2026-11-24'), who, id)).toMatchObject({
			reason: 'tooFewApplicants',
		});
		await nominate(at('2026-11-24'), who, id, everybody());
		expect(await registerTrial(at('2026-11-24'), who, id)).toMatchObject({
			reason: 'enoughSeatsForAll',
		});
		const other = await aRegistered();
		expect(await registerTrial(at('2026-11-24'), who, other)).toMatchObject({
			ok: true,
			repeated: true,
		});
	});

	test('tells no name of anybody in public', async () => {
		const id = await aRegistered();
		const file = JSON.stringify((await publicTrial(house.db, id))?.file);
		const { rows } = await sql<{ name: string; nip: string }>`
			select name, nip from people.officer where id = any(${branch.officers}::bigint[])`.execute(
			house.db,
		);
		for (const { name, nip } of rows) {
			expect(file).not.toContain(name);
			expect(file).not.toContain(nip);
		}
		expect(await publicTrial(house.db, await aDraft())).toBeNull();
	});
});

describe('the draw', () => {
	test('waits for its day, happens once, and follows from what was published', async () => {
		const id = await aRegistered();
		expect(await drawTrial(at('2026-11-30'), who, id, null)).toMatchObject({
			reason: 'drawTooEarly',
		});
		expect(await drawTrial(at('2026-12-01'), who, id, null)).toEqual({ ok: true, repeated: false });
		expect(await drawTrial(at('2026-12-02'), who, id, null)).toEqual({ ok: true, repeated: true });
		const found = await publicTrial(house.db, id);
		const { seed } = found?.file ?? {};
		if (!found || !seed) throw new Error('not drawn');
		expect(sha256(seed)).toBe(found.registration.seedHash);
		const again = drawPlaces(found.registration, seed, null, sha256).places;
		expect(new Map(found.file.places)).toEqual(again);
		await expect(
			sql`insert into impact.trial_draw select * from impact.trial_draw where trial_id = ${id}`.execute(
				house.db,
			),
		).rejects.toThrow();
	});

	test('with another seed than the published one is refused by the database', async () => {
		const id = await aRegistered();
		await expect(
			sql`insert into impact.trial_draw (trial_id, seed_hash, seed, round, drawn_at, drawn_by)
				select id, seed_hash, ${'a'.repeat(64)}, 1, now(), made_by from impact.trial where id = ${id}`.execute(
				house.db,
			),
		).rejects.toThrow('check');
	});

	test('enrols those with a seat once, and promises the others their day', async () => {
		const id = await aRegistered();
		await drawTrial(at('2026-12-01'), who, id, null);
		const given = await factsOf('impact.seatGiven', id);
		const promised = await factsOf('impact.seatPromised', id);
		expect([given.length, promised.length]).toEqual([24, 32]);
		for (const { id: eventId, payload } of [given[0], given[0]].flatMap((one) => one ?? []))
			await seatsBecomeLessons(at('2026-12-01'), payload as never, eventId, '');
		const { rows } = await sql<{ n: number }>`
			select count(*) as n from learning.enrolment
			where officer_id = ${given[0]?.payload.officerId ?? 0}`.execute(house.db);
		expect(rows[0]?.n).toBe(1);
		expect(await keepTrialPromise(at('2027-04-04'), who, id)).toMatchObject({
			reason: 'promiseTooEarly',
		});
		expect(await keepTrialPromise(at('2027-04-05'), who, id)).toEqual({ ok: true, given: 32 });
		expect(await keepTrialPromise(at('2027-04-06'), who, id)).toEqual({ ok: true, given: 0 });
		expect((await factsOf('impact.seatGiven', id)).length).toBe(56);
	});

	test('asks for the public number that was named', async () => {
		const id = await aRegistered({ ...plan, beacon: 'IHSG penutupan 1 Desember 2026' });
		expect(await drawTrial(at('2026-12-01'), who, id, ' ')).toMatchObject({
			reason: 'beaconMissing',
		});
		expect(await drawTrial(at('2026-12-01'), who, id, '7.182,44')).toMatchObject({ ok: true });
		expect((await drawOf(house.db, id))?.beacon).toBe('7.182,44');
	});
});

describe('amendments', () => {
	test('are appended once, not by whoever drew, and never before registration', async () => {
		const said = {
			token: aToken(),
			change: 'Pelatihan mundur satu minggu.',
			reason: 'Pelatih sakit.',
		};
		expect(await amendTrial(at('2026-11-25'), who, await aDraft(), said)).toMatchObject({
			reason: 'notRegistered',
		});
		const id = await aRegistered();
		await amendTrial(at('2026-11-25'), who, id, said);
		await amendTrial(at('2026-11-25'), who, id, said);
		expect((await publicTrial(house.db, id))?.amendments).toHaveLength(1);
		await drawTrial(at('2026-12-01'), who, id, null);
		expect(await amendTrial(at('2026-12-02'), who, id, { ...said, token: aToken() })).toMatchObject(
			{ reason: 'youDrew' },
		);
	});
});

describe('the result', () => {
	test('comes with its look and not before, holds the truth, and goes to the findings', async () => {
		const pace = new Map(branch.officers.map((id, i) => [id, 10 + (i % 5)]));
		const paceOf = (officerId: number) => pace.get(officerId) ?? 12;
		await serveWeeks(house.db, branch, { from: day('2026-06-29'), weeks: 22, minutes: paceOf });
		const draft = await aDraft();
		await nominate(at('2026-11-24'), who, draft, {
			unitId: branch.top,
			serving: true,
			lacking: true,
		});
		const trial = await trialById(house.db, draft);
		if (!trial) throw new Error('no draft');
		const power = await powerOfTrial(
			house.db,
			trial,
			await lotsOf(house.db, draft),
			day('2026-11-24'),
		);
		expect(power?.seen).toBe(56);
		await registerTrial(at('2026-11-24'), who, draft, sameSeeds());
		await drawTrial(at('2026-12-01'), who, draft, null);
		const given = new Set(
			(await factsOf('impact.seatGiven', draft)).map(({ payload }) => payload.officerId),
		);
		const truth = (officerId: number) => paceOf(officerId) - (given.has(officerId) ? 1.4 : 0);
		await serveWeeks(house.db, branch, { from: day('2027-01-04'), weeks: 12, minutes: truth });

		expect(await lookAtTrial(at('2027-02-14'), who, draft)).toMatchObject({ reason: 'noLookDue' });
		expect(await trialResults(house.db)).toEqual([]);
		const looked = await lookAtTrial(at('2027-03-29'), who, draft);
		expect(looked).toEqual({ ok: true, number: 2, last: true });
		expect(await lookAtTrial(at('2027-03-30'), who, draft)).toMatchObject({ reason: 'noLookDue' });
		const [result] = await trialResults(house.db);
		const { reading } = result ?? {};
		if (reading?.status !== 'estimated') throw new Error('cannot tell');
		expect(reading.low).toBeLessThan(-1.4);
		expect(reading.high).toBeGreaterThan(-1.4);
		expect(reading.crossed).toBe(true);
		expect(reading.counts).toMatchObject({ drawn: 24, notDrawn: 32, lostDrawn: 0 });
		expect(await looksOf(house.db, draft)).toHaveLength(1);
	});

	const stepped = aPlannedTrial({
		design: 'stepped',
		courseCode: 'UJI',
		seats: 14,
		mostAway: 7,
		steps: 5,
		stepWeeks: 3,
	});

	test('of offices may be asked of those with certain codes, all or none', async () => {
		const id = await aDraft(stepped);
		const [first, second] = branch.offices.map(({ code }) => code);
		const foreign = (await aBranch(house.db, 'Seberang', 1, 2)).offices[0]?.code;
		const list = (...codes: (string | undefined)[]) =>
			nominateOffices(at('2026-11-24'), who, id, codes.map(String));
		expect(await list(first, foreign)).toEqual({
			ok: false,
			reason: 'officesUnknown',
			codes: [foreign],
		});
		expect(await lotsOf(house.db, id)).toEqual([]);
		expect(await list(first, second)).toEqual({ ok: true, added: 2 });
		expect(await list(second)).toEqual({ ok: true, added: 0 });
		expect(await list()).toEqual({ ok: false, reason: 'listEmpty' });
		const lottery = await aDraft();
		expect(await nominateOffices(at('2026-11-24'), who, lottery, [String(first)])).toMatchObject({
			reason: 'trialUnknown',
		});
	});

	test('of offices that begin one after another comes from all of their officers', async () => {
		const id = await aDraft(stepped);
		expect(await nominate(at('2026-11-24'), who, id, everybody())).toEqual({ ok: true, added: 8 });
		expect(await registerTrial(at('2026-11-24'), who, id)).toMatchObject({ ok: true });
		await drawTrial(at('2026-12-01'), who, id, null);
		const found = await publicTrial(house.db, id);
		expect(found?.file.places.map(([, step]) => step).toSorted()).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
		expect(await factsOf('impact.seatGiven', id)).toEqual([]);
		const looked = await lookAtTrial(at('2027-04-19'), who, id);
		expect(looked).toEqual({ ok: true, number: 1, last: true });
		const [{ reading } = { reading: null }] = await looksOf(house.db, id);
		expect(reading?.counts).toMatchObject({ drawn: 8, lostDrawn: 0 });
	});
});
