import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { AbsentOfficer, RosterSummary } from './outcome.ts';

type Counted = Pick<
	RosterSummary,
	'added' | 'changed' | 'moved' | 'left' | 'unchanged' | 'passedOver'
>;
type Given = Pick<
	RosterSummary,
	'rows' | 'unitsAdded' | 'unitsChanged' | 'postsAdded' | 'warnings'
>;

const namedAbsent = 200;

/** Counts the plan before it is carried out; call it while nothing is written yet. */
export async function summarise(tx: Tx, given: Given): Promise<RosterSummary> {
	const { rows: counts } = await sql<Counted>`
		select count(*) filter (where known_id is null and officer_id is not null) as added,
			count(*) filter (where changed and step <> 'closed') as changed,
			count(*) filter (where known_id is not null and step in ('opened', 'moved', 'corrected')) as moved,
			count(*) filter (where step = 'closed') as left,
			count(*) filter (where known_id is not null and not changed and step in ('same', 'none')) as unchanged,
			count(*) filter (where officer_id is null) as "passedOver"
		from roster_plan
	`.execute(tx);
	const { rows: absent } = await sql<AbsentOfficer & { total: number }>`
		select officer.nip, officer.name, unit.name as unit, count(*) over () as total
		from people.appointment held
		join people.officer on officer.id = held.officer_id
		join people.unit on unit.id = held.unit_id
		where held.to_day is null
			and not exists (select from roster_row staged where staged.nip = officer.nip)
		order by officer.name, officer.id
		limit ${namedAbsent}
	`.execute(tx);
	const first = absent.map(({ nip, name, unit }) => ({ nip, name, unit }));
	return { ...given, ...(counts[0] as Counted), absent: { total: absent[0]?.total ?? 0, first } };
}
