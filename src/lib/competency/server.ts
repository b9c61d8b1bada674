import type { Db } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import type { Gap } from './gap.ts';
import { explain } from './rules-why.ts';
import type { Reason } from './rules-why.ts';
import { gapOf, needRowsOf } from './store-gap.server.ts';
import { observationsOf } from './store-observation.server.ts';
import type { ObservationRead } from './store-observation.server.ts';

export * from './bank/server.ts';
export * from './contest/server.ts';
export { teamCover } from './cover/store-cover.server.ts';
export * from './overview/server.ts';
export * from './framework/server.ts';
export { rebuildBeliefs } from './rebuild/rebuild.server.ts';
export { provenNow } from './store-belief.server.ts';
export { supervisorIdOf } from './store-supervisor.server.ts';
export { lapseProofs } from './lapseProofs.server.ts';
export { observe } from './observe.server.ts';
export type { Observed } from './observe.server.ts';
export * from './prior/server.ts';
export { seedPostDemands } from './postDemands.server.ts';
export { indicatorsAsked, rateByIndicators } from './rateByIndicators.server.ts';
export type { Rated, Rating } from './rateByIndicators.server.ts';
export * from './official/server.ts';
export * from './rounds/server.ts';
export { setNeeds } from './setNeeds.server.ts';
export * from './skj/server.ts';
export * from './teamRating/server.ts';
export type { NewObservation, ObservationRead } from './store-observation.server.ts';
export { competencyFor, gapIn } from './store-standard.server.ts';
export type { CompetencyRead } from './store-standard.server.ts';
export { teamGaps, teamMember } from './store-team.server.ts';
export type { Member } from './store-team.server.ts';

/** What the post of an officer demands, with what is proven and missing today; one statement. */
export async function standardOf(db: Db, officerId: number, today: Day): Promise<Gap[]> {
	const rows = await needRowsOf(db, officerId);
	return rows.map((row) => gapOf(row, today));
}

/** Only what is missing: assessed below the demand, or proven once and lapsed; one statement. */
export async function gapsOf(db: Db, officerId: number, today: Day): Promise<Gap[]> {
	const all = await standardOf(db, officerId, today);
	return all.filter((gap) => gap.state === 'gap' || gap.state === 'lapsed');
}

/** What raised and what lowered a level, strongest first; one statement. */
export async function whyOf(
	db: Db,
	officerId: number,
	competencyId: number,
	today: Day,
): Promise<Reason<ObservationRead>[]> {
	return explain(await observationsOf(db, officerId, competencyId), today);
}
export * from './results/server.ts';
