import { quantile, randomFrom } from '../../statistics/index.ts';
import type { GroupFacts, OfficeFacts, StaffFacts } from './facts.ts';
import { valueLimits as limits } from './limits.ts';
import { meanDay, type MeanDay } from './rules-day.ts';
import { drawnWorld, flowOf, paceOf, type Crowded } from './rules-flow.ts';
import { poolsOf, sharesOf, type Skilled } from './rules-share.ts';
import type { OfficerValue, Ranged, ValueGrounds, ValueMissing } from './value.ts';

export type GroupValue = OfficerValue & { readonly group: GroupFacts };

/**
 * What one more qualified officer saves citizens in waiting, for each group of services of an office.
 * An officer who is there already learns it: nobody is added. Officers share their time by load
 * before and after, and the waits of all groups are compared, by Erlang C in each half-hour.
 */
export function valuesOf(
	office: OfficeFacts,
	year: { readonly workingDays: number; readonly seed: string },
): GroupValue[] {
	const day = meanDay(office);
	const world = { office, day, ...year };
	return office.groups.map((group, at) => {
		const grounds = groundsOf(group, office.staff, day);
		const missing = missingOf(grounds);
		if (missing) return { group, ...grounds, status: 'cannotTell', missing };
		return { group, ...grounds, status: 'told', waiting: savedWaiting(world, at) };
	});
}

function groundsOf(group: GroupFacts, staff: readonly StaffFacts[], day: MeanDay): ValueGrounds {
	const short = staff.map((one) => group.requiredLevel - (one.levels[group.competencyCode] ?? 0));
	return {
		days: day.days,
		visits: group.visits,
		staff: staff.length,
		qualified: short.filter((levels) => levels <= 0).length,
		near: short.filter((levels) => levels === 1).length,
		far: short.filter((levels) => levels > 1).length,
	};
}

function missingOf(grounds: ValueGrounds): ValueMissing | null {
	if (grounds.staff === 0) return 'noRoster';
	if (grounds.days < limits.days) return 'tooFewDays';
	if (grounds.visits < limits.visits) return 'tooFewVisits';
	return grounds.qualified === grounds.staff ? 'everybodyQualified' : null;
}

type World = {
	readonly office: OfficeFacts;
	readonly day: MeanDay;
	readonly workingDays: number;
	readonly seed: string;
};

function savedWaiting({ office, day, workingDays, seed }: World, at: number): Ranged {
	const { groups, staff } = office;
	const flow = flowOf(groups, day);
	const skilled = staff.map((one): Skilled => ({
		present: one.present,
		groups: skillsOf(one, groups),
	}));
	const learner = nearest(staff, groups[at]);
	const taught = skilled.map((one, place) =>
		place === learner ? { ...one, groups: [...one.groups, at] } : one,
	);
	const usual = flow.loads({ crowd: () => 1, pace: paceOf });
	const [before, after] = [skilled, taught].map((officers) => {
		const shares = sharesOf(usual, officers);
		return (loads: readonly number[]) => poolsOf(loads, officers, shares);
	});
	const saved = (world: Crowded) => {
		const loads = flow.loads(world);
		const wait = flow.waiting(world, loads);
		if (!before || !after) return 0;
		return Math.max(0, workingDays * (wait(before(loads)) - wait(after(loads))));
	};
	const random = randomFrom(`${seed}/${office.officeId}/${at}`);
	const mid = saved({ crowd: () => 1, pace: paceOf });
	const drawn = Array.from({ length: limits.draws }, () => saved(drawnWorld(groups, day, random)));
	const tail = (1 - limits.level) / 2;
	const [low, high] = [quantile(drawn, tail), quantile(drawn, 1 - tail)];
	return { mid, low: Math.min(low, mid), high: Math.max(high, mid) };
}

function skillsOf(one: StaffFacts, groups: readonly GroupFacts[]): number[] {
	return groups.flatMap((group, place) =>
		(one.levels[group.competencyCode] ?? 0) >= group.requiredLevel ? [place] : [],
	);
}

/** The place of the officer who lacks least for a group; of equals the one most often at the desks. */
function nearest(staff: readonly StaffFacts[], group: GroupFacts | undefined): number {
	if (!group) return -1;
	const short = (one: StaffFacts) => group.requiredLevel - (one.levels[group.competencyCode] ?? 0);
	return (
		staff
			.map((one, place) => ({ place, levels: short(one), present: one.present }))
			.filter(({ levels }) => levels > 0)
			.sort((a, b) => a.levels - b.levels || b.present - a.present)[0]?.place ?? -1
	);
}
