import type { Absence, Duty } from '../counter/index.ts';
import { addDays, weekday } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { CityOffice } from './city.ts';
import type { Random } from './random.ts';

/**
 * The roster of an office: all on most days, each with a half day now and then, and the turns of the
 * break shared. `gapOn`: on that day the first, who masters everything, is on leave, and the last is
 * not planned, so that the page of coverage has a hole to show and somebody to fill it.
 */
export function dutiesOf(
	random: Random,
	office: CityOffice,
	days: readonly Day[],
	gapOn: Day | null,
): Duty[] {
	return office.staff.flatMap(({ id }, seat) => {
		const shortDay = random.between(1, 5);
		const isLast = seat === office.staff.length - 1;
		return days.flatMap((day): Duty[] => {
			if (isLast && day === gapOn) return [];
			const isShort = seat > 0 && weekday(day) === shortDay;
			const part = isShort ? random.pick(['morning', 'afternoon'] as const) : 'whole';
			return [{ officerId: id, day, part, breakTurn: seat % 2 === 0 ? 1 : 2 }];
		});
	});
}

const kinds = ['leave', 'leave', 'leave', 'training', 'elsewhere', 'sick'] as const;
const awayChance = 0.12;

/** Who is away in the coming days; the first of an office only on the day of the gap. */
export function absencesOf(
	random: Random,
	office: CityOffice,
	days: readonly Day[],
	gapOn: Day | null,
): Absence[] {
	return office.staff.flatMap(({ id: officerId }, seat): Absence[] => {
		if (seat === 0 && gapOn)
			return [
				{ officerId, kind: 'leave', fromDay: gapOn, toDay: addDays(gapOn, 1), part: 'whole' },
			];
		if (gapOn || days.length === 0 || !random.chance(awayChance)) return [];
		const fromDay = random.pick(days);
		const toDay = addDays(fromDay, random.between(1, 3));
		const part = random.pick(['whole', 'whole', 'morning', 'afternoon'] as const);
		return [{ officerId, kind: random.pick(kinds), fromDay, toDay, part }];
	});
}
