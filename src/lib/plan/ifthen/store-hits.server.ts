import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { RuleFound, RuleOutcome } from './ifThen.ts';

export type RuleHit = {
	readonly id: number;
	readonly at: Date;
	readonly name: string;
	readonly unit: string | null;
	readonly version: number;
	readonly found: RuleFound;
	readonly outcome: RuleOutcome;
	readonly officerId: number;
};

/** Whom a rule has hit, the newest first: the next `most` before an id; 0 begins at the newest. */
export async function ruleHits(
	db: Db,
	ruleId: number,
	before: number,
	most: number,
): Promise<RuleHit[]> {
	const { rows } = await sql<RuleHit>`
		select h.id, h.at, card.full_name as name, card.unit_name as unit, h.version, h.found, h.outcome,
			h.officer_id as "officerId"
		from plan.rule_hit h
		join people.officer_card card on card.officer_id = h.officer_id
		where h.rule_id = ${ruleId} and (${before} = 0 or h.id < ${before})
		order by h.id desc limit ${most}`.execute(db);
	return rows;
}
