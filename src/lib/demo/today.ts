import type { Day } from '../time/index.ts';
import type { AnswerWriter } from './answerWriter.ts';
import { crowdToday } from './arrivals.ts';
import type { CounterOfficer } from './counterStaff.ts';
import { midnightOf } from './instants.ts';
import { simulate } from './officeDay.ts';
import { onDutyOn } from './officePlan.ts';
import type { OfficePlan } from './officePlan.ts';
import type { Random } from './random.ts';
import { asOf } from './visit.ts';
import type { DemoVisit } from './visit.ts';
import type { VisitWriter } from './visitWriter.ts';

type Story = {
	readonly today: Day;
	readonly now: number;
	readonly crowdNow: number | null;
	readonly each: number;
	readonly tourOffice: string;
	readonly tourOfficer: number;
};

type Writers = {
	readonly visits: VisitWriter;
	readonly answers: AnswerWriter;
	readonly sessions: {
		write(deskId: number, officerId: number, from: number, to: number | null): void;
	};
};

/** Offices that are alive although the real clock says that everybody is at home. */
const aliveWhenClosed = 6;
/** In that case it is made to look like a quarter past ten. */
const lookedAt = 10.25 * 3600;

/**
 * Today up to this instant: some citizens were served, some sit at a desk, some wait.
 *
 * At night or on a holiday only a few offices live, with the morning moved to end now, so that a
 * newcomer who starts the product on a Sunday still sees a queue.
 */
export function simulateToday(
	random: Random,
	plans: readonly OfficePlan[],
	story: Story,
	writers: Writers,
): void {
	const tour = plans.filter((plan) => plan.office.unit.code === story.tourOffice);
	const others = plans.filter((plan) => !tour.includes(plan));
	const open = story.crowdNow !== null;
	const alive = open ? [...tour, ...others] : [...tour, ...others.slice(0, aliveWhenClosed - 1)];
	const midnight = open ? midnightOf(story.today) : story.now - lookedAt;
	for (const plan of alive) {
		const visitors = Math.max(
			tour.includes(plan) ? 24 : 6,
			crowdToday(random, story.each * plan.weight * (story.crowdNow ?? 1)),
		);
		officeNow(random, plan, { ...story, midnight, visitors }, writers);
	}
}

function officeNow(
	random: Random,
	plan: OfficePlan,
	story: Story & { midnight: number; visitors: number },
	{ visits, answers, sessions }: Writers,
): void {
	const { office } = plan;
	const { today, now, midnight, visitors } = story;
	const isTour = office.unit.code === story.tourOffice;
	const onDuty = onDutyOn(plan, visitors, office.id);
	// The officer of the tour has just sat down: the next citizen is called by whoever signs in.
	const serving = isTour ? onDuty.filter((by) => by.officer.id !== story.tourOfficer) : onDuty;
	const staff = serving.length > 0 ? serving : plan.staff.slice(1, 2);
	const seated = isTour ? [...staff, tourOfficer(plan, story.tourOfficer)] : staff;
	for (const by of seated)
		sessions.write(by.deskId, by.officer.id, Math.min(midnight + 7.5 * 3600, now - 60), null);
	const day = { ...plan, day: today, midnight, visitors, onDuty: staff, slowness: 1 };
	const all = simulate(random, day);
	for (const visit of isTour ? withQueue(all, plan, now) : all) {
		const state = asOf(visit, now);
		if (state === null) continue;
		const stored = visits.write(office, today, state);
		if (state.outcome === 'served') answers.invite(stored, state, null);
	}
	visits.closeDay(office, today);
}

function tourOfficer(plan: OfficePlan, id: number): CounterOfficer {
	return plan.staff.find((by) => by.officer.id === id) ?? (plan.staff[0] as CounterOfficer);
}

const queueAtLeast = 5;

/** Makes sure that some people wait, the first of them for an identity card. */
function withQueue(visits: readonly DemoVisit[], plan: OfficePlan, now: number): DemoVisit[] {
	const begun = visits.filter((visit) => visit.taken <= now);
	const waiting = begun.filter((visit) => (visit.called ?? Infinity) > now && !endedBy(visit, now));
	const numbers = new Map<string, number>();
	for (const { service, number } of begun)
		numbers.set(service.prefix, Math.max(number, numbers.get(service.prefix) ?? 0));
	const more: DemoVisit[] = [];
	for (let index = waiting.length; index < queueAtLeast; index += 1) {
		const service = plan.services[(index * 5) % plan.services.length];
		if (!service) break;
		const number = (numbers.get(service.prefix) ?? 0) + 1;
		numbers.set(service.prefix, number);
		const taken = now - (queueAtLeast - index) * 150;
		more.push({
			service,
			priority: index === queueAtLeast - 1 ? 'elderly' : null,
			channel: 'phone',
			number,
			taken,
			called: null,
			started: null,
			heldFrom: null,
			heldTo: null,
			ended: null,
			outcome: null,
			by: null,
		});
	}
	return [...begun, ...more];
}

function endedBy(visit: DemoVisit, now: number): boolean {
	return visit.ended !== null && visit.ended <= now;
}
