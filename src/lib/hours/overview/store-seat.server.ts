import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { Limits, State } from './state.ts';

/** Recognised JP times a hundred in the learning year that holds a day; a year that is over counts nothing. */
export function hundredthsOn(today: Day): RawBuilder<number> {
	return sql<number>`case when seat.year_to > ${today}::date then seat.hundredths else 0 end`;
}

const cents = (jp: number) => Math.round(jp * 100);

/** The state of a seat as a number, the place in `states`; the rule is stateOf in rules-state.ts. */
export function stateAt(today: Day, limits: Limits): RawBuilder<number> {
	const held = hundredthsOn(today);
	return sql<number>`case when ${held} >= ${cents(limits.minimum)}::integer then 0
		when ${held} < ${cents(limits.reachable)}::integer then 3
		when ${held} >= ${cents(limits.pace)}::integer then 1 else 2 end`;
}

/** More than any year holds. */
const highest = 1_000_000;

/** From which hundredths up to which a state reaches, the upper end not included. */
function endsOf(state: State, limits: Limits): readonly [number, number] {
	const minimum = cents(limits.minimum);
	const reachable = cents(limits.reachable);
	const pace = Math.min(minimum, Math.max(reachable, cents(limits.pace)));
	const ends: Record<State, readonly [number, number]> = {
		reached: [minimum, highest],
		onPace: [pace, minimum],
		behind: [Math.max(0, reachable), pace],
		needsClass: [0, Math.min(minimum, reachable)],
	};
	return ends[state];
}

/** A state as a range of an expression, for an index; the rule is stateOf in rules-state.ts. */
export function inState(
	state: State,
	limits: Limits,
	held: RawBuilder<unknown>,
): RawBuilder<boolean> {
	const [from, to] = endsOf(state, limits);
	return sql<boolean>`${held} >= ${from}::integer and ${held} < ${to}::integer`;
}

/** Whether a unit lies in one of the branches that the reader works for. */
export function mayOpen(branches: readonly number[], unitId: number): RawBuilder<boolean> {
	return sql<boolean>`exists (select from people.branch_unit
		where branch_id = any(${[...branches]}::bigint[]) and unit_id = ${unitId})`;
}

/** Officers of a branch that holds most of them: a look at the tree for each, never a join. */
export function isBelow(unitId: number): RawBuilder<boolean> {
	return sql<boolean>`(select true from people.branch_unit place
		where place.branch_id = ${unitId} and place.unit_id = seat.unit_id) is true`;
}

/** Officers of a unit's branch, if it lies in one of the branches that the reader works for. */
export function inBranch(branches: readonly number[], unitId: number): RawBuilder<boolean> {
	return sql<boolean>`seat.unit_id in (
		select place.unit_id from people.branch_unit place
		where place.branch_id = ${unitId} and ${mayOpen(branches, unitId)})`;
}
