import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anObservation, aTeam, competencyIdFor } from '../../../../tests/make/competency.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aCompetency, aFramework } from '../../../../tests/make/framework.ts';
import type { Act } from '../../platform/act.server.ts';
import { seedReference } from '../reference.server.ts';
import { rebuildBeliefs, standardOf, whyOf } from '../server.ts';
import type { CompetencyDocument, FrameworkDocument } from './document.ts';
import type { RatingRules } from './framework.ts';
import {
	beginVersion,
	carriedOf,
	decideWish,
	draftFramework,
	editCompetency,
	hitPeople,
	hitsOf,
	migrateRatings,
	publishFramework,
	returnFramework,
	setRatingRules,
	submitFramework,
	versionOf,
	versionsOf,
	wishCompetency,
	wishesOf,
} from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let team: Awaited<ReturnType<typeof aTeam>>;
const at = '2026-11-24T10:00:00+07:00';
const as = (officerId: number, when = at): Act => ({
	...anAct(house.db, { at: when }),
	who: { kind: 'officer', officerId, role: 'organiser' },
});
beforeAll(async () => {
	house = await testDatabase();
	team = await aTeam(anAct(house.db));
});
afterAll(() => house.end());

/** The version in force of a framework. */
async function inForce(code: string) {
	const all = await versionsOf(house.db, code);
	const found = all.find(({ publishedAt, validTo }) => publishedAt && !validTo);
	const version = found ? await versionOf(house.db, found.id) : null;
	if (!version) throw new Error(`no version of ${code} in force`);
	return version;
}

/** Writes the next version with a change, and has the colleague publish it. */
async function publishNext(
	code: string,
	change: (document: FrameworkDocument) => FrameworkDocument,
	rules: RatingRules = {},
	when = at,
) {
	const { document } = await inForce(code);
	const drafted = await draftFramework(as(team.supervisorId, when), change(document));
	if (!drafted.ok) throw new Error(drafted.reason);
	await setRatingRules(as(team.supervisorId, when), drafted.id, rules);
	await submitFramework(as(team.supervisorId, when), drafted.id);
	expect(await publishFramework(as(team.memberId, when), drafted.id, '')).toEqual({ ok: true });
	return drafted.id;
}

function changed(
	document: FrameworkDocument,
	code: string,
	to: (one: CompetencyDocument) => CompetencyDocument,
): FrameworkDocument {
	const competencies = document.competencies.map((one) => (one.code === code ? to(one) : one));
	return { ...document, competencies };
}

const reworded = (one: CompetencyDocument): CompetencyDocument => ({
	...one,
	levels: one.levels.map((level) => ({
		...level,
		indicators: level.indicators.map((said, at) =>
			at === 0 ? { ...said, text: `${said.text} Lagi.` } : said,
		),
	})),
});

describe('a version', () => {
	test('sent twice is one draft, its author does not publish it, and a colleague does', async () => {
		const me = as(team.supervisorId);
		const first = await draftFramework(me, aFramework());
		expect(await draftFramework(me, aFramework())).toEqual(first);
		const id = first.ok ? first.id : 0;
		expect(await publishFramework(as(team.memberId), id, '')).toMatchObject({
			reason: 'notInReview',
		});
		await submitFramework(me, id);
		expect(await draftFramework(me, aFramework())).toMatchObject({ reason: 'inReview' });
		expect(await publishFramework(me, id, '')).toMatchObject({ reason: 'ownVersion' });
		expect(await returnFramework(as(team.memberId), id, 'Tingkat 4 belum jelas.')).toEqual({
			ok: true,
		});
		expect(await editCompetency(me, { id, code: 'T.CONTOH' }, aCompetency())).toEqual(first);
		await submitFramework(me, id);
		expect(await publishFramework(as(team.memberId), id, '')).toEqual({ ok: true });
		expect(await publishFramework(as(team.memberId), id, '')).toEqual({ ok: true });
		const version = await versionOf(house.db, id);
		expect(version?.reviews.map(({ verdict }) => verdict)).toEqual(['published', 'returned']);
		expect(await competencyIdFor(house.db, 'T.CONTOH')).toBeGreaterThan(0);
	});

	test('that was published is never changed, not even by a mistake in SQL', async () => {
		const { id } = await inForce('contoh');
		const change = sql`update competency.framework set document = '{}' where id = ${id}`;
		await expect(change.execute(house.db)).rejects.toThrow('never changed');
	});

	test('may not take a competency of another framework', async () => {
		const stolen = aFramework({ code: 'lain', competencies: [aCompetency({ code: 'M.1' })] });
		expect(await draftFramework(as(team.supervisorId), stolen)).toMatchObject({
			reason: 'codeElsewhere',
			detail: 'M.1',
		});
	});

	test('begins as a copy of what is in force, once', async () => {
		const { id } = await inForce('loket');
		const begun = await beginVersion(as(team.supervisorId), id);
		expect(await beginVersion(as(team.memberId), id)).toEqual(begun);
		const draft = await versionOf(house.db, begun.ok ? begun.id : 0);
		expect(draft?.version).toBe(2);
	});

	test('keeps old indicators for the ratings that name them, and a new start does not undo it', async () => {
		const id = await competencyIdFor(house.db, 'M.2');
		const counts = async () => {
			const { rows } = await sql<{ live: number; retired: number }>`
				select count(*) filter (where retired_on is null) as live,
					count(retired_on) as retired
				from competency.indicator where competency_id = ${id}`.execute(house.db);
			return rows[0];
		};
		await publishNext('permenpan38', (document) => changed(document, 'M.2', reworded));
		expect(await counts()).toEqual({ live: 15, retired: 5 });
		await seedReference(house.db);
		expect(await counts()).toEqual({ live: 15, retired: 5 });
		expect((await inForce('permenpan38')).version).toBe(2);
	});
});

describe('a wish', () => {
	test('sent twice is one; who asked does not decide it; taken it must be written first', async () => {
		const wish = {
			token: '7f0b8a4e-3d51-4c1b-9d0e-2f6a7c8b9d10',
			frameworkCode: 'contoh',
			code: 'T.BARU',
			name: 'Kompetensi baru',
			kind: 'teknis' as const,
			definition: 'Arti baru.',
			reason: 'Layanan baru memerlukannya.',
		};
		const me = as(team.supervisorId);
		expect(await wishCompetency(me, { ...wish, code: 'M.1' })).toMatchObject({
			reason: 'codeTaken',
		});
		await wishCompetency(me, wish);
		await wishCompetency(me, wish);
		const [asked, ...others] = await wishesOf(house.db);
		expect([asked?.code, others.length]).toEqual(['T.BARU', 0]);
		const said = { id: asked?.id ?? 0, verdict: 'taken' as const, note: '' };
		expect(await decideWish(me, said)).toMatchObject({ reason: 'ownWish' });
		expect(await decideWish(as(team.memberId), said)).toEqual({ ok: true });
		const [draft] = await versionsOf(house.db, 'contoh');
		expect([draft?.version, draft?.size.competencies]).toEqual([2, 2]);
		const id = draft?.id ?? 0;
		expect(await submitFramework(as(team.memberId), id)).toEqual({
			ok: false,
			reason: 'unwritten',
			detail: 'T.BARU',
		});
		const written = aCompetency({ code: 'T.BARU' });
		await editCompetency(as(team.memberId), { id, code: 'T.BARU' }, written);
		expect(await submitFramework(as(team.memberId), id)).toEqual({ ok: true });
	});
});

describe('ratings', () => {
	const proven = async (code: string) => {
		const gaps = await standardOf(house.db, team.memberId, anAct(house.db).today);
		const gap = gaps.find((one) => one.code === code);
		return gap && [gap.state, gap.proven];
	};

	test('are raised, lowered, kept or end by rule, and the evidence stays as it was given', async () => {
		const old = anAct(house.db, { at: '2026-11-20T10:00:00+07:00' });
		for (const competencyCode of ['M.3', 'M.4', 'M.5', 'M.6'])
			await anObservation(old, { officerId: team.memberId, competencyCode, level: 2 });
		const codes = ['M.3', 'M.4', 'M.5', 'M.6'];
		const branches = [team.unitId];
		expect(await hitsOf(house.db, codes, branches)).toMatchObject({
			people: 1,
			rated: 1,
			units: [{ id: team.unitId, people: 1 }],
			posts: [{ id: team.postId, people: 1 }],
		});
		expect(await hitsOf(house.db, codes, [])).toMatchObject({ people: 0, units: [] });
		const rules = { 'M.3': 'raise', 'M.4': 'lower', 'M.5': 'reassess' } as const;
		const id = await publishNext(
			'permenpan38',
			(document) => codes.reduce((all, code) => changed(all, code, reworded), document),
			rules,
		);
		const worker = anAct(house.db);
		expect(await migrateRatings(worker, id)).toBe(3);
		expect(await migrateRatings(worker, id)).toBe(0);
		expect(await proven('M.3')).toEqual(['met', 3]);
		expect(await proven('M.4')).toEqual(['gap', 1]);
		expect(await proven('M.5')).toEqual(['unassessed', 0]);
		expect(await proven('M.6')).toEqual(['met', 2]);
		const given = await house.db
			.selectFrom('competency.observation')
			.select('level')
			.where('officer_id', '=', team.memberId)
			.execute();
		expect(given.map(({ level }) => level)).toEqual([2, 2, 2, 2]);
		expect((await carriedOf(house.db, id)).map((one) => [one.code, one.done, one.changed])).toEqual(
			[
				['M.3', 1, 1],
				['M.4', 1, 1],
				['M.5', 1, 1],
			],
		);
		const [person] = await hitPeople(
			house.db,
			{ codes: ['M.3'], branches, frameworkId: id },
			{ unitId: null, postId: null },
			0,
		);
		expect(person?.proofs).toEqual([{ code: 'M.3', proven: 3, before: 2, after: 3 }]);
	});

	test('are what the version made of them when all levels are worked out anew', async () => {
		const codes = ['M.3', 'M.4', 'M.5', 'M.6'];
		const levels = () => Promise.all(codes.map(proven));
		const before = await levels();
		expect(await rebuildBeliefs(anAct(house.db))).toMatchObject({ officers: 1 });
		expect(await levels()).toEqual(before);
	});

	test('given after the change count as they are', async () => {
		const later = anAct(house.db, { at: '2026-11-25T10:00:00+07:00' });
		await anObservation(later, { officerId: team.memberId, competencyCode: 'M.3', level: 2 });
		const id = await competencyIdFor(house.db, 'M.3');
		const why = await whyOf(house.db, team.memberId, id, later.today);
		expect(why.map(({ observation }) => observation.level).toSorted()).toEqual([2, 3]);
	});

	test('are raised, too, where an earlier version has ended all levels', async () => {
		const when = '2026-11-25T11:00:00+07:00';
		const further = (one: CompetencyDocument) => reworded(reworded(one));
		const rules = { 'M.5': 'raise' } as const;
		const change = (document: FrameworkDocument) => changed(document, 'M.5', further);
		await publishNext('permenpan38', change, rules, when);
		const id = await competencyIdFor(house.db, 'M.5');
		const why = await whyOf(house.db, team.memberId, id, anAct(house.db, { at: when }).today);
		expect(why.map(({ observation }) => observation.level)).toEqual([3]);
	});

	test('in what a version leaves out stay, and nobody needs it any longer', async () => {
		const without = (document: FrameworkDocument) => ({
			...document,
			competencies: document.competencies.filter(({ code }) => code !== 'M.6'),
		});
		const when = '2026-11-26T10:00:00+07:00';
		const id = await publishNext('permenpan38', without, {}, when);
		await migrateRatings(anAct(house.db, { at: when }), id);
		expect(await proven('M.6')).toBeUndefined();
		const belief = await house.db
			.selectFrom('competency.belief')
			.select('proven_level')
			.where('competency_id', '=', await competencyIdFor(house.db, 'M.6'))
			.executeTakeFirst();
		expect(belief?.proven_level).toBe(2);
	});
});
