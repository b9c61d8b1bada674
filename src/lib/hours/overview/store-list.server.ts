import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { SeatStanding, StandingWish } from './overview.ts';
import type { Limits } from './state.ts';
import { inBranch, inState, isBelow, mayOpen } from './store-seat.server.ts';

const pageRows = 30;

/**
 * Officers of a state, those with the fewest JP first, 30 a page by keyset; one statement. Those whose
 * year is over have nothing yet and come in beside the index. Names are read for the page only.
 *
 * A wide branch is read in the order of JP, each seat asked whether it lies in it; a narrow one by unit.
 */
export async function standingPage(
	db: Db,
	{ branches, unitId, wide, alone = false, state, after }: StandingWish,
	today: Day,
	limits: Limits,
): Promise<{ readonly officers: SeatStanding[]; readonly next: string | null }> {
	const branch = wide ? isBelow(unitId) : inBranch(branches, unitId);
	const below = alone ? sql<boolean>`seat.unit_id = ${unitId}` : branch;
	const asked = sql`seat.kind = 'PNS' and ${below} and ${mayOpen(branches, unitId)}`;
	const beyond = (held: RawBuilder<unknown>) =>
		after
			? sql`and (${held}, seat.officer_id) > (${after.hundredths}::integer, ${after.officerId}::bigint)`
			: sql``;
	const nothing = sql`0::integer`;
	const hundredths = sql`seat.hundredths`;
	const rowsOf = sql`limit ${pageRows + 1}`;
	const { rows } = await sql<SeatStanding & { readonly held: number }>`
		with over as materialized (
			select * from hours.seat where kind = 'PNS' and year_to <= ${today}::date
		), chosen as materialized (
			(select seat.officer_id, seat.hundredths as held from hours.seat
			where ${asked} and (seat.year_to is null or seat.year_to > ${today}::date)
				and ${inState(state, limits, hundredths)} ${beyond(hundredths)}
			order by seat.hundredths, seat.officer_id ${rowsOf})
			union all
			(select seat.officer_id, 0 from over seat
			where ${asked} and ${inState(state, limits, nothing)} ${beyond(nothing)}
			order by seat.officer_id ${rowsOf})
			order by held, officer_id ${rowsOf}
		)
		select chosen.officer_id as "officerId", card.full_name as name, card.nip, card.kind,
			card.unit_name as "unitName", chosen.held,
			(chosen.held / 100.0)::double precision as recognised
		from chosen join people.officer_card card on card.officer_id = chosen.officer_id
		order by chosen.held, chosen.officer_id`.execute(db);
	const officers = rows.slice(0, pageRows);
	const last = officers.at(-1);
	const next = rows.length > pageRows && last ? `${last.held}-${last.officerId}` : null;
	return { officers, next };
}
