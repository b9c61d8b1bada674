import { addDays } from '../../time/index.ts';
import type { Day, WorkingCalendar } from '../../time/index.ts';
import { isAway, type Absence } from './absence.ts';
import type { Duty, DutyWish } from './duty.ts';
import type { RosterRefusal } from './outcome.ts';
import { partsMeet } from './part.ts';

/** A plan for longer than this is a slip of the keyboard. */
const furthestDays = 366;

/** What is known when a duty is wished for. */
export type PlanFacts = {
	readonly today: Day;
	readonly calendar: WorkingCalendar;
	readonly members: ReadonlySet<number>;
	/** Duties of these officers at other offices. */
	readonly elsewhere: readonly Pick<Duty, 'officerId' | 'day' | 'part'>[];
	readonly absences: readonly Absence[];
};

/**
 * Why a wish cannot be fulfilled, or null. A day that has passed is a record and no longer a plan;
 * an officer is in one place; who is away for the whole of that part is not put at a desk.
 */
export function refusalOf(wish: DutyWish, facts: PlanFacts): RosterRefusal | null {
	if (wish.day < facts.today) return 'dayPassed';
	if (wish.day > addDays(facts.today, furthestDays)) return 'tooFarAhead';
	const { duty } = wish;
	if (duty === null) return null;
	if (!facts.members.has(wish.officerId)) return 'notOfOffice';
	if (!facts.calendar.isWorkingDay(wish.day)) return 'closedThen';
	const clash = facts.elsewhere.some(
		(other) => isSame(other, wish) && partsMeet(other.part, duty.part),
	);
	if (clash) return 'elsewhereThen';
	const away = facts.absences.some(
		(absence) =>
			absence.officerId === wish.officerId &&
			isAway(absence, wish.day) &&
			(absence.part === 'whole' || absence.part === duty.part),
	);
	return away ? 'awayThen' : null;
}

function isSame(one: { officerId: number; day: Day }, other: { officerId: number; day: Day }) {
	return one.officerId === other.officerId && one.day === other.day;
}

/**
 * The wishes that change something. Half a day has no break, so its turn makes no difference.
 *
 * changesIn([{ …, duty: null }], []) → []
 */
export function changesIn(wishes: readonly DutyWish[], planned: readonly Duty[]): DutyWish[] {
	return wishes.filter((wish) => {
		const now = planned.filter((duty) => isSame(duty, wish));
		const [only] = now;
		if (wish.duty === null || !only) return now.length > 0 || wish.duty !== null;
		const { part, breakTurn } = wish.duty;
		const turned = part === 'whole' && only.breakTurn !== breakTurn;
		return now.length > 1 || only.part !== part || turned;
	});
}
