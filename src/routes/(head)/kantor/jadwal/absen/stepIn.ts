import type { DutyPart, DutyWish, Loss, OfficePlan } from '#lib/counter/index.ts';
import { breakOf, cellOf, joined, wishIn } from '#lib/counter/index.ts';

/** A colleague who could be planned for a day, with the services that this would cover. */
export type StepIn = {
	readonly value: string;
	readonly officerId: number;
	readonly name: string;
	readonly day: string;
	readonly part: DutyPart;
	/** Without somebody like this one a service would be empty. */
	readonly needed: boolean;
};

/**
 * Free colleagues by day, each with the halves in which they are needed. Who has half a day already
 * gets the whole of it; the turn of the break is the second, so that not all rest at once.
 */
export function stepInsFor(plan: OfficePlan, losses: readonly Loss[]): StepIn[] {
	const found = new Map<string, StepIn>();
	for (const loss of losses) {
		const { from, to } = breakOf(loss.day);
		const needed: DutyPart = loss.to <= from ? 'morning' : loss.from >= to ? 'afternoon' : 'whole';
		for (const { officerId, name, standing } of loss.substitutes) {
			if (standing !== 'free') continue;
			const key = `${officerId}:${loss.day}`;
			const planned = plan.duties.find(
				(duty) => duty.officerId === officerId && duty.day === loss.day,
			);
			const known = found.get(key)?.part ?? planned?.part ?? needed;
			const part = joined(known, needed);
			const closes = loss.left === 0 || found.get(key)?.needed === true;
			const value = `${key}:${cellOf({ part, breakTurn: 2 })}`;
			found.set(key, { value, officerId, name, day: loss.day, part, needed: closes });
		}
	}
	return [...found.values()].toSorted((a, b) => a.day.localeCompare(b.day));
}

const mostCover = 200;

/** coverIn(['12:2026-12-03:morning']) → officer 12 in the morning; what cannot be read is left out */
export function coverIn(values: readonly string[]): DutyWish[] {
	return values.slice(0, mostCover).flatMap((value) => {
		const [officer = '', day = '', cell = ''] = value.split(':');
		return wishIn(`${officer}:${day}`, cell) ?? [];
	});
}
