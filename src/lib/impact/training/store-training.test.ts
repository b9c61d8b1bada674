import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice, aQualification } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { by } from '../../../../tests/make/plan.ts';
import { aDeskOfficer, aHead, anOrganiser } from '../../../../tests/make/training.ts';
import type { Act } from '../../platform/act.server.ts';
import { answerTraining, askTraining, requestsIn, requestsOf, traineesOf } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
});
afterAll(() => house.end());

let keys = 0;

/** An office with a head, an organiser and two colleagues, one of whom has proven level 2. */
async function anOfficeInNeed() {
	const office = await anOffice(house.db);
	const head = aHead(await anOfficer(house.db), office.unitId);
	const organiser = anOrganiser(await anOfficer(house.db), office.unitId);
	const lacks = await aDeskOfficer(house.db, office.unitId);
	const proven = await aDeskOfficer(house.db, office.unitId);
	await aQualification(house.db, { officerId: proven, competencyCode: 'T.IZIN', level: 2 });
	const asked = (officers: readonly number[], key = `kunci-permintaan-${++keys}-0000`) => ({
		...{ key, office, competencyCode: 'T.IZIN', level: 2, officers, said: null },
		why: 'Perizinan bergantung pada satu orang.',
	});
	return { office, head, organiser, lacks, proven, asked };
}

const factsNamed = (name: string) =>
	sql<{ payload: { requestId: number } }>`
		select payload from platform.event where name = ${name}`
		.execute(house.db)
		.then(({ rows }) => rows.map(({ payload }) => payload));

test('only colleagues at the desks who lack the level can be asked for', async () => {
	const { office, head, lacks, proven, asked } = await anOfficeInNeed();
	const place = { officeId: office.id, competencyCode: 'T.IZIN', level: 2, today: act.today };
	expect((await traineesOf(house.db, place)).map(({ officerId }) => officerId)).toEqual([lacks]);
	const done = await askTraining(by(act, head.officerId), head, asked([lacks, proven]));
	expect(done).toEqual({ ok: false, reason: 'unknownOfficer' });
	expect(await askTraining(act, head, asked([]))).toEqual({ ok: false, reason: 'nobodyChosen' });
});

test('a form sent twice asks once, and a second request waits for the first', async () => {
	const { office, head, lacks, asked } = await anOfficeInNeed();
	const form = asked([lacks]);
	const first = await askTraining(by(act, head.officerId), head, form);
	expect(await askTraining(by(act, head.officerId), head, form)).toEqual(first);
	expect(await askTraining(act, head, asked([lacks]))).toEqual({
		ok: false,
		reason: 'alreadyAsked',
	});
	expect(await requestsOf(house.db, office.id)).toHaveLength(1);
});

test('who leads another office asks for nobody here, who organises elsewhere answers nothing', async () => {
	const { head, organiser, lacks, asked } = await anOfficeInNeed();
	const other = await anOfficeInNeed();
	expect(await askTraining(act, other.head, asked([lacks]))).toEqual({
		ok: false,
		reason: 'notYours',
	});
	const made = await askTraining(by(act, head.officerId), head, asked([lacks]));
	const requestId = made.ok ? made.requestId : 0;
	const accepted = { decision: 'accepted', requestId } as const;
	expect(await answerTraining(act, other.organiser, accepted)).toEqual({
		ok: false,
		reason: 'notYours',
	});
	const seen = async (units: number[]) => (await requestsIn(house.db, units)).map(({ id }) => id);
	expect(await seen([other.office.unitId])).not.toContain(requestId);
	expect(await seen(organiser.grants.map(({ unitId }) => unitId))).toContain(requestId);
});

test('taken on, the fact names the course and is told once; a refusal keeps its reason', async () => {
	const { office, head, organiser, lacks, asked } = await anOfficeInNeed();
	const ask = async () => {
		const made = await askTraining(by(act, head.officerId), head, asked([lacks]));
		return made.ok ? made.requestId : 0;
	};
	const first = await ask();
	const does = by(act, organiser.officerId, 'organiser');
	const refused = {
		decision: 'refused',
		requestId: first,
		reason: 'Kelas tahun ini penuh.',
	} as const;
	expect(await answerTraining(does, organiser, refused)).toEqual({ ok: true });
	expect(await answerTraining(does, organiser, { decision: 'accepted', requestId: first })).toEqual(
		{
			ok: false,
			reason: 'alreadyAnswered',
		},
	);
	const requestId = await ask();
	for (let time = 0; time < 2; time += 1)
		expect(await answerTraining(does, organiser, { decision: 'accepted', requestId })).toEqual({
			ok: true,
		});
	const facts = (await factsNamed('impact.trainingAccepted')).filter(
		(fact) => fact.requestId === requestId,
	);
	expect(facts).toEqual([
		expect.objectContaining({ courseCode: 'IZIN-TERPADU', officerIds: [lacks] }),
	]);
	const kept = await requestsOf(house.db, office.id);
	expect(kept.map(({ decision, decisionReason }) => [decision, decisionReason])).toEqual([
		['accepted', null],
		['refused', 'Kelas tahun ini penuh.'],
	]);
});
