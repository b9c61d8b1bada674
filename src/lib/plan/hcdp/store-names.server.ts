import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

/** Who needs what, by name, as the annex of the plan asks. */
export type NamedNeed = {
	readonly id: number;
	readonly nip: string;
	readonly name: string;
	readonly postName: string | null;
	readonly agency: string;
	readonly competencyName: string;
	readonly required: number;
	readonly proven: number;
};

/** Every confirmed need of the plan with its officer, read by thousands so that memory stays small. */
export async function* namedNeeds(
	db: Db,
	cycleId: number,
	step = 5_000,
): AsyncGenerator<NamedNeed> {
	for (let after = 0; ;) {
		const { rows } = await sql<NamedNeed>`
			select n.id, o.nip, o.full_name as name, o.post_name as "postName", u.name as agency,
				c.name as "competencyName", n.required, n.proven
			from (select * from plan.need own where cycle_id = ${cycleId} and id > ${after}
				and confirmed_at is not null and exists (select from plan.unit_validation v
					where v.cycle_id = own.cycle_id and v.unit_id = own.unit_id)
				order by id limit ${step}) n
			join people.officer_card o on o.officer_id = n.officer_id
			join people.unit_name u on u.unit_id = n.unit_id
			join competency.named c on c.competency_id = n.competency_id
			order by n.id`.execute(db);
		yield* rows;
		const last = rows.at(-1);
		if (!last) return;
		after = last.id;
	}
}
