import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { AbsenceKind } from './absence.ts';
import type { DutyPart } from './part.ts';

export type Engagement = {
	readonly officerId: number;
	readonly kind: 'duty' | AbsenceKind;
	readonly from: Day;
	readonly to: Day;
	readonly part: DutyPart;
};

/** What these officers do at the desks, or are away for, in `[from, to)`; by index for each of them. */
export async function engagementsOf(
	db: Db,
	officerIds: readonly number[],
	{ from, to }: { from: Day; to: Day },
): Promise<Engagement[]> {
	const { rows } = await sql<Engagement>`
		select d.officer_id as "officerId", 'duty' as kind, d.day as "from", d.day + 1 as "to", d.part
		from counter.duty d
		where d.officer_id = any(${[...officerIds]}::bigint[]) and d.day >= ${from} and d.day < ${to}
		union all
		select a.officer_id, a.kind, a.from_day, a.to_day, a.part
		from counter.absence a
		where a.officer_id = any(${[...officerIds]}::bigint[]) and a.withdrawn_at is null
			and a.to_day > ${from} and a.from_day < ${to}
		order by 3`.execute(db);
	return rows;
}
