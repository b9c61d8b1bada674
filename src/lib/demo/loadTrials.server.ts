import { sql } from 'kysely';
import { plannedLooks, shareThatFits, strataFrom, trialLimits } from '../impact/index.ts';
import type { TrialPlan } from '../impact/index.ts';
import { lookAtTrial } from '../impact/server.ts';
import { randomFrom } from '../statistics/index.ts';
import type { Db } from '../platform/database.server.ts';
import { addDays, dayOf, instantAt } from '../time/index.ts';
import type { City } from './city.ts';
import { seeded } from './random.ts';
import type { Story } from './story.ts';
import { draftPlan, pastPlan, steppedPlan, waitingPlan } from './trialPlans.ts';
import { districtsOf, numbered, pastApplicants, pastDays, weeksBetween } from './trialStory.ts';
import type { DemoApplicant } from './trialStory.ts';
import { writeTrial } from './trialWriter.server.ts';

/** One trial of each kind: over with its result, waiting for its draw, offices in turn, and a draft. */
export async function loadTrials(db: Db, city: City, story: Story): Promise<void> {
	const { organiser } = story.heroes;
	const random = seeded(`${story.seed}/trials`);
	const top = organiser.unit.above.at(-1) ?? organiser.unit.id;
	const stage = { by: organiser.id, branchUnitId: top };

	const past = pastApplicants(random, city, story, await whoServes(db));
	const seats = past.filter(({ wins }) => wins).length;
	const { drawOn, windowFrom, windowTo } = pastDays(story);
	if (seats >= trialLimits.leastEach && weeksBetween(windowFrom, windowTo) >= 4) {
		const registeredOn = addDays(drawOn, -8);
		const told = {
			...stage,
			key: `${story.seed} lalu`,
			registeredOn,
			madeOn: addDays(drawOn, -11),
		};
		const plan = pastPlan(story, seats);
		const id = await writeTrial(db, random, { plan, applicants: past }, { ...told, isDrawn: true });
		await lookAt(db, story, id, plan);
	}

	const waiting = notYet(city, story);
	const key = `${story.seed} menunggu`;
	const few = Math.max(1, Math.floor(waiting.length * 0.4));
	await writeTrial(
		db,
		random,
		{ plan: waitingPlan(story.today, few), applicants: waiting },
		{
			...stage,
			key,
			registeredOn: addDays(story.today, -1),
			madeOn: addDays(story.today, -6),
			isDrawn: false,
		},
	);
	await writeTrial(
		db,
		random,
		{ plan: draftPlan(story.today, few), applicants: waiting },
		{
			...stage,
			key: `${key} rancangan`,
			registeredOn: null,
			madeOn: addDays(story.today, -2),
			isDrawn: false,
		},
	);
	const offices = inTurn(city);
	const plan = steppedPlan(story.today, roomFor(offices, story));
	const days = { registeredOn: addDays(story.today, -12), madeOn: addDays(story.today, -15) };
	const told = { ...stage, ...days, key: `${story.seed} bergiliran`, isDrawn: true };
	await writeTrial(db, random, { plan, applicants: offices }, told);
}

/** Officers who have served population registration; others had no reason to apply. */
async function whoServes(db: Db): Promise<Set<number>> {
	const { rows } = await sql<{ officerId: number }>`
		select distinct officer_id as "officerId" from counter.officer_day
		where service_id = any(array(select id from counter.service
			where category = 'Pendaftaran Penduduk'))`.execute(db);
	return new Set(rows.map(({ officerId }) => officerId));
}

/** The looks of the trial that is over, on the days for which they were planned. */
async function lookAt(db: Db, story: Story, id: number, plan: TrialPlan): Promise<void> {
	const { organiser } = story.heroes;
	const unitId = organiser.unit.above.at(-1) ?? organiser.unit.id;
	const who = {
		officerId: organiser.id,
		userId: '',
		name: organiser.person.name,
		unitId,
		roles: ['officer', 'organiser'],
		leads: [],
		grants: [{ role: 'organiser', unitId }],
	} as const;
	const by = { kind: 'officer', officerId: organiser.id, role: 'organiser' } as const;
	for (const { on } of plannedLooks(plan, trialLimits.alpha)) {
		const now = instantAt(on, '09:30');
		if (on > story.today) return;
		await lookAtTrial({ db, now, today: dayOf(now), who: by, purpose: 'data contoh' }, who, id);
	}
}

/** Counter officers of Jakarta Pusat who have not taken the native course; at most 400. */
function notYet(city: City, story: Story): DemoApplicant[] {
	const places = districtsOf(city);
	return [...story.counters.values()]
		.filter(({ officer, passed }) => places.has(officer.id) && !passed['KOMUNIKASI-LOKET'])
		.slice(0, 400)
		.map(({ officer }) => ({
			officerId: officer.id,
			officeId: null,
			officers: 1,
			stratum: places.get(officer.id)?.district ?? '-',
			wins: null,
		}));
}

/** Offices of Jakarta Pusat with their counter officers. */
function inTurn(city: City): DemoApplicant[] {
	const offices = Map.groupBy(districtsOf(city).values(), ({ officeId }) => officeId);
	return [...offices].map(([officeId, staff]) => ({
		officerId: null,
		officeId,
		officers: staff.length,
		stratum: staff[0]?.district ?? '-',
		wins: null,
	}));
}

/** A quarter of all may be taught in a step, half of a kecamatan be away; as many steps as that takes. */
function roomFor(offices: readonly DemoApplicant[], story: Story) {
	const sizes = offices.map(({ officers }) => officers);
	const all = sizes.reduce((sum, size) => sum + size, 0);
	const largest = Math.max(...sizes);
	const seats = Math.max(2 * largest, Math.ceil(all / 4));
	const mostAway = Math.max(largest, Math.ceil(all / 12));
	const lots = numbered(seeded(`${story.seed}/steps`), offices);
	for (let steps = 4; steps <= 12; steps += 1) {
		const plan = steppedPlan(story.today, { seats, mostAway, steps });
		const strata = strataFrom(plan, lots, trialLimits.namedFrom);
		if (shareThatFits({ plan, strata }, randomFrom(steps)) >= 0.5)
			return { seats, mostAway, steps };
	}
	return { seats: all, mostAway: all, steps: 2 };
}
