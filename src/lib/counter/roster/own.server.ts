import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Absence } from './absence.ts';
import type { Duty } from './duty.ts';

export type OwnDuty = Duty & { readonly officeName: string; opens: string; closes: string };
export type OwnPlan = {
	readonly duties: readonly OwnDuty[];
	readonly absences: readonly Absence[];
};

/** What an officer sees of the own plan in `[from, to)`: two statements by index. */
export async function ownPlanOf(
	db: Db,
	officerId: number,
	{ from, to }: { from: Day; to: Day },
): Promise<OwnPlan> {
	const [duties, absences] = await Promise.all([
		sql<OwnDuty>`
			select d.officer_id as "officerId", d.day, d.part, d.break_turn as "breakTurn",
				o.name as "officeName", to_char(o.opens, 'HH24:MI') as opens,
				to_char(o.closes, 'HH24:MI') as closes
			from counter.duty d join counter.office o on o.id = d.office_id
			where d.officer_id = ${officerId} and d.day >= ${from} and d.day < ${to}
			order by d.day, d.part desc`.execute(db),
		sql<Absence>`
			select officer_id as "officerId", kind, from_day as "fromDay", to_day as "toDay", part
			from counter.absence
			where officer_id = ${officerId} and withdrawn_at is null
				and to_day > ${from} and from_day < ${to}
			order by from_day`.execute(db),
	]);
	return { duties: duties.rows, absences: absences.rows };
}
