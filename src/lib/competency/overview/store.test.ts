import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anObservation, competencyIdFor } from '../../../../tests/make/competency.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer, aPost, aUnit } from '../../../../tests/make/people.ts';
import {
	competencyMap,
	foldFigures,
	peopleWho,
	readQuestion,
	restandAll,
	setNeeds,
} from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let top: number;
beforeAll(async () => {
	house = await testDatabase();
	top = await aUnit(house.db, { name: 'Provinsi', kind: 'provinsi' });
});
afterAll(() => house.end());

/** A kecamatan of a name with so many pengawas, whose post demands level 2 of nine competencies. */
async function aDistrict(name: string, people: number) {
	const act = anAct(house.db);
	const unitId = await aUnit(house.db, {
		name: `Kecamatan ${name}`,
		kind: 'kecamatan',
		parentId: top,
	});
	const village = await aUnit(house.db, {
		name: `Kelurahan ${name}`,
		kind: 'kelurahan',
		parentId: unitId,
	});
	const postId = await aPost(house.db, { family: 'pengawas' });
	const officers: number[] = [];
	for (let n = 0; n < people; n += 1)
		officers.push(await anOfficer(house.db, { unitId: n % 2 ? unitId : village, postId }));
	await setNeeds(act, officers);
	return { act, unitId, village, officers };
}

async function figureOf(unitId: number, code = 'M.3') {
	const map = await competencyMap(house.db, unitId);
	const id = await competencyIdFor(house.db, code);
	return map?.whole.figures.find(({ competencyId }) => competencyId === id);
}

const recounted = sql<{ unit_id: number }>`
	select above.ancestor_id as unit_id, s.competency_id, count(*) filter (where state > 0)::int as demanded,
		count(*) filter (where state = 1)::int as met, count(*) filter (where state = 3)::int as unassessed
	from competency.standing s join people.unit_ancestor above on above.unit_id = s.unit_id
	group by 1, 2 order by 1, 2`;
const kept = sql<{ unit_id: number }>`
	select unit_id, competency_id, demanded, met, unassessed from competency.branch_figure
	where (demanded, at_1, at_2, at_3, at_4, at_5) <> (0, 0, 0, 0, 0, 0) order by 1, 2`;

test('evidence shows on the map of every unit above at once, before and after the sums are folded', async () => {
	const { act, unitId, village, officers } = await aDistrict('Gambir', 3);
	expect(await figureOf(unitId)).toMatchObject({ demanded: 3, met: 0, unassessed: 3 });
	await anObservation(act, { officerId: officers[0]!, level: 2 });
	const seen = { demanded: 3, met: 1, unassessed: 2, at: [0, 1, 0, 0, 0] };
	expect(await figureOf(unitId)).toMatchObject(seen);
	expect(await figureOf(village)).toMatchObject({ demanded: 2, met: 1 });
	await foldFigures(act);
	expect(await figureOf(unitId)).toMatchObject(seen);
	await foldFigures(act);
	expect(await figureOf(unitId)).toMatchObject(seen);
});

test('whatever happens in whatever order, the sums equal a count of everybody', async () => {
	const { act, officers } = await aDistrict('Senen', 4);
	const { village: elsewhere } = await aDistrict('Kemayoran', 1);
	const step = fc.record({
		who: fc.nat(3),
		does: fc.constantFrom('evidence', 'moves', 'folds', 'needs'),
		level: fc.integer({ min: 0, max: 5 }),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
			for (const { who, does, level } of steps) {
				const officerId = officers[who]!;
				if (does === 'evidence') await anObservation(act, { officerId, level: level as 0 });
				else if (does === 'folds') await foldFigures(act);
				else {
					if (does === 'moves')
						await house.db
							.updateTable('people.appointment')
							.set({ unit_id: elsewhere })
							.where('officer_id', '=', officerId)
							.execute();
					await setNeeds(act, [officerId]);
				}
			}
			await foldFigures(act);
			expect((await kept.execute(house.db)).rows).toEqual((await recounted.execute(house.db)).rows);
		}),
		{ numRuns: 12 },
	);
});

test('two at a time are both counted', async () => {
	const { act, unitId, officers } = await aDistrict('Sawah Besar', 6);
	await Promise.all([
		...officers.map((officerId) => anObservation(act, { officerId, level: 2 })),
		setNeeds(act, officers),
		foldFigures(act),
	]);
	expect(await figureOf(unitId)).toMatchObject({ demanded: 6, met: 6, unassessed: 0 });
});

test('who has left is gone from the map after the night', async () => {
	const { act, unitId, officers } = await aDistrict('Johar Baru', 2);
	await house.db
		.updateTable('people.officer')
		.set({ left_on: act.today })
		.where('id', '=', officers[0]!)
		.execute();
	await restandAll(act);
	expect(await figureOf(unitId)).toMatchObject({ demanded: 1, met: 0, unassessed: 1 });
});

test('the people behind a number are found, the best first, page by page, none twice', async () => {
	const { act, unitId, officers } = await aDistrict('Cempaka Putih', 60);
	for (const [at, officerId] of officers.entries())
		await anObservation(act, { officerId, level: ((at % 3) + 1) as 1, source: 'assessment' });
	const competencyId = await competencyIdFor(house.db, 'M.3');
	for (const branch of [unitId, top]) {
		const wish = { unitId: branch, competencyId, standing: 'any', level: 2 } as const;
		const found: number[] = [];
		let after: number | null = null;
		do {
			const page = await peopleWho(house.db, wish, top, after);
			found.push(
				...page.people
					.filter(({ officerId }) => officers.includes(officerId))
					.map(({ proven }) => proven!),
			);
			after = page.next;
		} while (after !== null);
		expect(found).toEqual([...Array(20).fill(3), ...Array(20).fill(2)]);
	}
	const below = { unitId, competencyId, standing: 'below', level: 1 } as const;
	expect((await peopleWho(house.db, below, top)).total).toBe(20);
});

test('a question finds the kecamatan before its kelurahan, and never leaves the branch', async () => {
	const { unitId } = await aDistrict('Tanah Abang', 1);
	const other = await aUnit(house.db, { name: 'Badan Lain' });
	const asked = await readQuestion(
		house.db,
		[top],
		'siapa di tanah abng cakap akta kelahiran tingkat 2',
	);
	expect(asked).toMatchObject({ competency: { code: 'T.CAPIL' }, level: 2, place: { id: unitId } });
	expect((await readQuestion(house.db, [other], 'akta di tanah abang')).place).toBeNull();
	// A word that names nothing is told, and the rest is answered
	expect(await readQuestion(house.db, [top], 'akta di tanah abang segera')).toMatchObject({
		...{ place: { id: unitId }, lost: ['segera'] },
	});
	expect((await readQuestion(house.db, [other], 'akta')).place).toMatchObject({ id: other });
});
