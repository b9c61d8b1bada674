import type pg from 'pg';
import type { GoalAct } from '../plan/index.ts';
import { yearOf } from '../time/index.ts';
import type { City } from './city.ts';
import { nativeCourse, pastCourses } from './courses.ts';
import { goalFrom, reachedGoal } from './goals.ts';
import type { DemoGoal, OpenGap } from './goals.ts';
import { secondsAt } from './instants.ts';
import type { Known } from './known.server.ts';
import type { Story } from './story.ts';
import { openGaps } from './openGaps.server.ts';
import { pour } from './pour.server.ts';
import { promiseOf } from './promises.ts';
import { seeded } from './random.ts';

/** Stores what people have agreed with each other: goals with every step, promises, released hours. */
export async function loadDealings(
	pool: pg.Pool,
	known: Known,
	city: City,
	story: Story,
): Promise<void> {
	const random = seeded(`${story.seed}/dealings`);
	const gaps = await openGaps(
		pool,
		suggestions(),
		story.size === 'city' ? 20_000 : 400,
		story.heroes.learner.id,
	);
	const goals = gaps.map((gap) =>
		goalFrom(random, gap, story.today, gap.officerId === story.heroes.learner.id),
	);
	goals.push(...reachedGoals(city, known, story));
	await storeGoals(pool, goals);
	await storePromises(pool, story);
}

/** The course that a gap in a competency suggests. */
function suggestions(): Record<string, { code: string; title: string }> {
	const first = Object.fromEntries(
		pastCourses.toReversed().map(({ competency, code, title }) => [competency, { code, title }]),
	);
	return { ...first, 'M.3': { code: nativeCourse, title: 'Komunikasi efektif di loket' } };
}

function reachedGoals(city: City, known: Known, story: Story): DemoGoal[] {
	const year = yearOf(story.today);
	const competencyId = known.competencyIds.get('M.3');
	return [...story.counters.values()].flatMap((by) => {
		const passed = by.passed[nativeCourse];
		if (!passed || competencyId === undefined || yearOf(passed) !== year || by.officer.id % 3 !== 0)
			return [];
		const gap: OpenGap = {
			officerId: by.officer.id,
			supervisorId: by.officer.supervisorId,
			competencyId,
			reason: {
				competencyCode: 'M.3',
				required: 2,
				proven: 1,
				chance: 0.35,
				course: suggestions()['M.3'] ?? null,
			},
		};
		return [reachedGoal(gap, secondsAt(passed, 15.2), year)];
	});
}

async function storeGoals(pool: pg.Pool, goals: readonly DemoGoal[]): Promise<void> {
	const step = (goal: DemoGoal, act: GoalAct) => goal.steps.find((one) => one.act === act);
	await pour(pool, 'plan.goal', goalColumns, function* (row) {
		for (const [index, goal] of goals.entries()) {
			const { reason } = goal;
			row
				.int(index + 1)
				.int(goal.officerId)
				.int(goal.competencyId)
				.int(goal.year);
			row
				.int(reason.proven)
				.int(reason.required)
				.textOrNull(reason.course?.code ?? null);
			row
				.json(reason)
				.code(goal.rule)
				.instant(step(goal, 'proposed')?.at ?? 0);
			row.instantOrNull(step(goal, 'accepted')?.at ?? null);
			row.instantOrNull(step(goal, 'approved')?.at ?? null);
			row.intOrNull(step(goal, 'approved')?.by ?? null);
			row.instantOrNull(step(goal, 'refused')?.at ?? null);
			row.intOrNull(step(goal, 'refused')?.by ?? null);
			row.textOrNull(step(goal, 'refused')?.reason ?? null);
			yield row.instantOrNull(step(goal, 'reached')?.at ?? null);
		}
	});
	await pour(pool, 'plan.goal_step', stepColumns, function* (row) {
		for (const [index, goal] of goals.entries())
			for (const { act, at, by, reason } of goal.steps) {
				row
					.int(index + 1)
					.instant(at)
					.code(act)
					.code(by === null ? 'system' : 'officer');
				yield row.intOrNull(by).textOrNull(reason);
			}
	});
}

async function storePromises(pool: pg.Pool, story: Story): Promise<void> {
	const random = seeded(`${story.seed}/promises`);
	const promises = [...story.counters.values()].flatMap(
		(by) => promiseOf(random, by, story.today) ?? [],
	);
	await pour(pool, 'culture.promise', promiseColumns, function* (row) {
		for (const promise of promises) {
			row.int(promise.officerId).int(promise.supervisorId).code(promise.course);
			row.text(promise.behaviour).int(promise.hours).textOrNull(promise.releaseDay);
			row.instant(promise.proposedAt).instantOrNull(promise.agreedAt);
			row.textOrNull(promise.learnedOn).textOrNull(promise.dueOn);
			row.instantOrNull(promise.confirmedAt);
			row.intOrNull(promise.confirmedAt === null ? null : promise.supervisorId);
			row.textOrNull(promise.evidence).instantOrNull(promise.notKeptAt);
			yield row.textOrNull(promise.notKeptReason).instantOrNull(promise.overdueNotedAt);
		}
	});
	await pour(pool, 'counter.release', 'key, officer_id, day, hours', function* (row) {
		for (const [index, { officerId, releaseDay, hours, agreedAt }] of promises.entries())
			if (releaseDay !== null && hours > 0 && agreedAt !== null)
				yield row
					.code(`contoh:${index + 1}`)
					.int(officerId)
					.code(releaseDay)
					.int(hours);
	});
}

const goalColumns =
	'id, officer_id, competency_id, year, from_level, to_level, course_code, reason, rule, proposed_at, accepted_at, approved_at, approved_by, refused_at, refused_by, refused_reason, reached_at';
const stepColumns = 'goal_id, at, act, author, author_officer_id, reason';
const promiseColumns =
	'officer_id, supervisor_id, course_code, behaviour, hours_released, release_day, proposed_at, agreed_at, learned_on, due_on, confirmed_at, confirmed_by, evidence, not_kept_at, not_kept_reason, overdue_noted_at';
