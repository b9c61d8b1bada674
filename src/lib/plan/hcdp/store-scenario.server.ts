import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { mostScenarios, type Scenario } from './scenario.ts';

/** The scenarios that are compared, in the order in which they were made. */
export async function scenariosOf(db: Db, cycleId: number): Promise<Scenario[]> {
	const { rows } = await sql<Scenario>`
		select id, name, budget, weights from plan.scenario
		where cycle_id = ${cycleId} and withdrawn_at is null order by id limit ${mostScenarios}`.execute(
		db,
	);
	return rows;
}
