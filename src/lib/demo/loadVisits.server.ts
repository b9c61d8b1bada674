import type pg from 'pg';
import type { Day } from '../time/index.ts';
import { AnswerWriter } from './answerWriter.ts';
import { crowdToday } from './arrivals.ts';
import { DeskSessions, restDays } from './deskSessions.server.ts';
import { midnightOf } from './instants.ts';
import { simulate } from './officeDay.ts';
import type { Rest } from './officeDay.ts';
import { onDutyOn } from './officePlan.ts';
import type { OfficePlan } from './officePlan.ts';
import { seeded } from './random.ts';
import type { Random } from './random.ts';
import { withSinks } from './sinks.server.ts';
import { sizeProfiles } from './size.ts';
import type { DemoSize } from './size.ts';
import { simulateToday } from './today.ts';
import { VisitWriter } from './visitWriter.ts';
import type { WorkDay } from './workDays.ts';

const tables = [
	'counter.visit',
	'counter.period',
	'counter.officer_day',
	'counter.office_quarter',
	'counter.day_number',
	'counter.demand_day',
	'counter.desk_session',
	'satisfaction.invitation',
	'satisfaction.answer',
	'satisfaction.officer_week',
] as const;

type Writers = {
	readonly visits: VisitWriter;
	readonly answers: AnswerWriter;
	readonly sessions: DeskSessions;
};

/** Simulates every office day by day and pours visits, clock and answers; then today, as of now. */
export async function loadVisits(
	pool: pg.Pool,
	plans: readonly OfficePlan[],
	story: {
		readonly size: DemoSize;
		readonly seed: string;
		readonly today: Day;
		/** seconds since 1970 */
		readonly now: number;
		readonly days: readonly WorkDay[];
		/** how many times an average day today is; null when the offices are closed */
		readonly crowdNow: number | null;
		readonly tourOffice: string;
		readonly tourOfficer: number;
	},
	onDay: (done: number, of: number) => void,
): Promise<Record<string, number>> {
	const random = seeded(`${story.seed}/visits`);
	const profile = sizeProfiles[story.size];
	const weight = plans.reduce((sum, plan) => sum + plan.weight, 0);
	const each = profile.visits / (story.days.length * weight);
	let sessions: DeskSessions | null = null;
	const rows = await withSinks(pool, tables, async ({ into, settle }) => {
		sessions = new DeskSessions(into);
		const writers: Writers = {
			visits: new VisitWriter(into, random.fork('visits')),
			answers: new AnswerWriter(into, random.fork('answers')),
			sessions,
		};
		for (const [turn, { day, crowd }] of story.days.entries()) {
			const slowness = Math.exp(0.05 * random.normal() - 0.00125);
			const ago = story.days.length - turn;
			const kept = { recent: ago <= 3, restsToo: ago <= restDays };
			for (const plan of plans) {
				const visitors = crowdToday(random, each * plan.weight * crowd);
				const shift = { day, turn: turn + plan.office.id, visitors, slowness };
				pastDay(random, writers, plan, shift, profile.answerChance, kept);
				await settle();
			}
			onDay(turn + 1, story.days.length);
		}
		simulateToday(random, plans, { ...story, each }, writers);
		writers.visits.closeQuarters();
		writers.answers.closeWeek();
	});
	await (sessions as DeskSessions | null)?.pourRests(pool);
	return rows;
}

type Shift = { day: Day; turn: number; visitors: number; slowness: number };

function pastDay(
	random: Random,
	{ visits, answers, sessions }: Writers,
	plan: OfficePlan,
	shift: Shift,
	answerChance: number,
	{ recent, restsToo }: { recent: boolean; restsToo: boolean },
): void {
	const { office } = plan;
	const { day, turn, visitors, slowness } = shift;
	const onDuty = onDutyOn(plan, visitors, turn);
	const midnight = midnightOf(day);
	const rests: Rest[] = [];
	const past = { ...plan, day, midnight, visitors, onDuty, slowness };
	const all = simulate(random, past, (rest) => void (restsToo && rests.push(rest)));
	sessions.writeDay(day, { onDuty, visits: all, rests });
	for (const visit of all) {
		const stored = visits.write(office, day, visit);
		if (visit.outcome !== 'served') continue;
		if (random.chance(answerChance)) answers.answer(office, day, stored, visit, plan.manner);
		else {
			if (recent) answers.invite(stored, visit, null);
			answers.elsewhere(office, day, visit, plan.manner);
		}
	}
	visits.closeDay(office, day);
}
