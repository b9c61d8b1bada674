import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anAgency } from '../../../../tests/make/approval.ts';
import { anObservation } from '../../../../tests/make/competency.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { by } from '../../../../tests/make/plan.ts';
import type { Act } from '../../platform/act.server.ts';
import { day } from '../../time/index.ts';
import type { RuleContent } from '../index.ts';
import {
	goalsOf,
	previewRule,
	publishRule,
	ruleHits,
	runRule,
	runRulesFor,
	switchRule,
} from '../server.ts';

const today = day('2026-11-24');
let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

type Place = Awaited<ReturnType<typeof anAgency>>;
let made = 0;

const goal = { act: 'goal', toLevel: 3, formCode: 'NKL01', hours: 4, dueDays: 60 } as const;

function content(place: Place, over: Partial<RuleContent> = {}): RuleContent {
	const cohort = { postCode: null, family: null, unitId: place.sectionId, joinedSince: null };
	return { cohort, competencyCode: 'M.3', when: { cause: 'belongs' }, then: goal, ...over };
}

async function aRule(act: Act, place: Place, over: Partial<RuleContent> = {}) {
	const published = await publishRule(by(act, place.organiser.officerId), place.organiser, {
		...content(place, over),
		...{ name: 'Bekal loket', reason: 'Supaya semua siap.', seen: null, token: `a-${++made}` },
	});
	if (!published.ok) throw new Error(published.reason);
	return published.id;
}

const findsOf = async (content: RuleContent) =>
	(await previewRule(house.db, content, { ruleId: null, today })).first.map(
		({ officerId }) => officerId,
	);

test('a rule hits whom the preview named, each once, and says so in the goal', async () => {
	const act = anAct(house.db);
	const place = await anAgency(act);
	expect(await findsOf(content(place))).toHaveLength(3);
	const id = await aRule(act, place);
	expect(await runRule(act, id)).toEqual({ hit: 3, held: 0 });
	expect(await runRule(act, id)).toEqual({ hit: 0, held: 0 });
	const [proposed] = await goalsOf(house.db, place.memberId, 2026);
	expect(proposed).toMatchObject({
		dueDay: '2027-01-23',
		form: { code: 'NKL01', hours: 4 },
		reason: { ifThen: 'Bekal loket' },
		rule: `ifThen:${id}@1`,
	});
	expect(await ruleHits(house.db, id, 0, 10)).toHaveLength(3);
});

test('a proof that ends soon, a low test and an unlikely level are seen; others are not', async () => {
	const act = anAct(house.db);
	const place = await anAgency(act);
	const { memberId, colleagueId, supervisorId } = place;
	await anObservation(act, { officerId: memberId, level: 2, expiresOn: day('2026-12-10') });
	await anObservation(act, { officerId: colleagueId, level: 1, source: 'test' });
	await anObservation(act, { officerId: supervisorId, level: 4, source: 'test' });
	expect(await findsOf(content(place, { when: { cause: 'expires', days: 30 } }))).toContain(
		memberId,
	);
	expect(await findsOf(content(place, { when: { cause: 'expires', days: 5 } }))).not.toContain(
		memberId,
	);
	const low = { cause: 'scored', days: 90, below: 2 } as const;
	expect(await findsOf(content(place, { when: low }))).toEqual([colleagueId]);
	const unlikely = { cause: 'unlikely', chance: 0.6 } as const;
	expect(await findsOf(content(place, { when: unlikely }))).toEqual([colleagueId]);
});

test('a fact starts only the rules whose cause it can be, for that officer', async () => {
	const act = anAct(house.db);
	const place = await anAgency(act);
	const id = await aRule(act, place);
	await runRulesFor(act, [place.memberId], { causes: ['scored'] });
	expect(await ruleHits(house.db, id, 0, 10)).toEqual([]);
	await runRulesFor(act, [place.memberId], { causes: ['belongs'] });
	expect(await ruleHits(house.db, id, 0, 10)).toMatchObject([{ officerId: place.memberId }]);
});

test('a stopped rule hits nobody until it goes on', async () => {
	const act = anAct(house.db);
	const place = await anAgency(act);
	const id = await aRule(act, place, { then: { act: 'tell' } });
	const inName = by(act, place.organiser.officerId);
	await switchRule(inName, place.organiser, { id, on: false });
	expect(await runRule(act, id)).toEqual({ hit: 0, held: 0 });
	await switchRule(inName, place.organiser, { id, on: true });
	expect(await runRule(act, id)).toEqual({ hit: 3, held: 0 });
	const foreign = { ...place.organiser, grants: [] };
	expect(await switchRule(inName, foreign, { id, on: false })).toMatchObject({
		reason: 'notYours',
	});
});

test('the guard holds who was hit three times in a week, and two runs at once are one hit', async () => {
	const act = anAct(house.db);
	const place = await anAgency(act);
	for (const n of [1, 2, 3]) {
		const id = await aRule(act, place, { then: { act: 'tell' } });
		const runs = await Promise.all([runRule(act, id), runRule(act, id)]);
		expect([n, runs[0].hit + runs[1].hit]).toEqual([n, 3]);
	}
	const fourth = await aRule(act, place, { then: { act: 'tell' } });
	expect(await runRule(act, fourth)).toEqual({ hit: 0, held: 3 });
	expect(await runRule(anAct(house.db, { at: '2026-12-05T10:00:00+07:00' }), fourth)).toEqual({
		hit: 3,
		held: 0,
	});
});

test('the database refuses the same hit twice and a rule without its own fields', async () => {
	const act = anAct(house.db);
	const place = await anAgency(act);
	const id = await aRule(act, place, { then: { act: 'tell' } });
	await runRule(act, id);
	await expect(
		sql`insert into plan.rule_hit (rule_id, version, officer_id, cause, found, at, outcome)
			select rule_id, version, officer_id, cause, found, at, outcome from plan.rule_hit
			where rule_id = ${id}`.execute(house.db),
	).rejects.toThrow('rule_hit_rule_id_officer_id_cause_key');
	await expect(
		sql`update plan.rule_version set cause = 'expires' where rule_id = ${id}`.execute(house.db),
	).rejects.toThrow('rule_version_check');
});
