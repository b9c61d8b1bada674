import { proposalRule } from '../plan/index.ts';
import type { GoalAct, GoalReason } from '../plan/index.ts';
import { yearOf } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { secondsAt } from './instants.ts';
import type { Random } from './random.ts';

/** A gap of today, as the database knows it. */
export type OpenGap = {
	readonly officerId: number;
	readonly supervisorId: number | null;
	readonly competencyId: number;
	readonly reason: GoalReason;
};

export type DemoGoal = OpenGap & {
	readonly year: number;
	readonly rule: string;
	readonly steps: readonly GoalStep[];
};

export type GoalStep = {
	readonly act: GoalAct;
	readonly at: number;
	readonly by: number | null;
	readonly reason: string | null;
};

const refusals = [
	'Pelatihan ini bersamaan dengan cuti yang sudah disetujui.',
	'Kompetensi lain lebih mendesak untuk tugas tahun ini.',
];

/** How a goal goes on after the proposal: shares of a year in November. */
const courses: readonly (readonly [number, readonly GoalAct[]])[] = [
	[0.34, []],
	[0.16, ['accepted']],
	[0.3, ['accepted', 'approved']],
	[0.1, ['refused']],
	[0.1, ['accepted', 'refused']],
];

/** The goal that a gap has led to so far; `fresh` leaves it proposed, as the tour needs it. */
export function goalFrom(random: Random, gap: OpenGap, today: Day, fresh: boolean): DemoGoal {
	const chance = random.next();
	let sum = 0;
	const drawn = courses.find(([share]) => (sum += share) > chance)?.[1] ?? [];
	const later = fresh || gap.supervisorId === null ? [] : drawn;
	const acts: readonly GoalAct[] = ['proposed', ...later];
	const firstAt = secondsAt(today, 9) - (8 + random.below(50)) * 86_400;
	const steps = acts.map((act, index): GoalStep => {
		const own = act === 'accepted' || (act === 'refused' && index === 1);
		return {
			act,
			at: firstAt + index * (1 + random.below(3)) * 86_400 + random.below(20_000),
			by: act === 'proposed' ? null : own ? gap.officerId : gap.supervisorId,
			reason: act === 'refused' ? random.pick(refusals) : null,
		};
	});
	return { ...gap, year: yearOf(today), rule: proposalRule.name, steps };
}

/** A gap that a course closed some months ago. */
export function reachedGoal(gap: OpenGap, passedAt: number, year: number): DemoGoal {
	const day = 86_400;
	const steps: GoalStep[] = [
		{ act: 'proposed', at: passedAt - 40 * day, by: null, reason: null },
		{ act: 'accepted', at: passedAt - 36 * day, by: gap.officerId, reason: null },
		{ act: 'approved', at: passedAt - 33 * day, by: gap.supervisorId, reason: null },
		{ act: 'reached', at: passedAt + 3600, by: null, reason: null },
	];
	return { ...gap, year, rule: proposalRule.name, steps };
}
