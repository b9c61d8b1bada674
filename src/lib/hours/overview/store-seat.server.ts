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

/** The same for one state, so that a list need not work out the others. */
export function inState(state: State, today: Day, limits: Limits): RawBuilder<boolean> {
	const held = hundredthsOn(today);
	const [minimum, pace, reachable] = [limits.minimum, limits.pace, limits.reachable].map(cents);
	const states: Record<State, RawBuilder<boolean>> = {
		reached: sql`${held} >= ${minimum}::integer`,
		needsClass: sql`${held} < least(${minimum}::integer, ${reachable}::integer)`,
		onPace: sql`${held} < ${minimum}::integer and ${held} >= greatest(${reachable}::integer, ${pace}::integer)`,
		behind: sql`${held} < least(${minimum}::integer, ${pace}::integer) and ${held} >= ${reachable}::integer`,
	};
	return sql<boolean>`seat.kind = 'PNS' and ${states[state]}`;
}

/** Officers of a unit's branch, if it lies in one of the branches that the reader works for. */
export function inBranch(branches: readonly number[], unitId: number): RawBuilder<boolean> {
	return sql<boolean>`seat.unit_id in (
		select place.unit_id from people.branch_unit place
		where place.branch_id = ${unitId} and exists (select from people.branch_unit
			where branch_id = any(${[...branches]}::bigint[]) and unit_id = ${unitId}))`;
}
