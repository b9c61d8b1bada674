import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { RuleContent, RuleFound } from './ifThen.ts';
import { foundBy } from './store-found.server.ts';

export type RulePreview = {
	readonly all: number;
	readonly held: number;
	readonly first: readonly {
		readonly officerId: number;
		readonly name: string;
		readonly unit: string | null;
		readonly found: RuleFound;
	}[];
};

/** Whom a rule, or a draft of one, would hit today and why: a dry run, nothing is written. */
export async function previewRule(
	db: Db,
	content: RuleContent,
	{ ruleId, today }: { readonly ruleId: number | null; readonly today: Day },
): Promise<RulePreview> {
	const { all, held, first } = await foundBy(db, content, { ruleId, today, only: null }, 50);
	const ids = first.map(({ officerId }) => officerId);
	const { rows } = await sql<{ id: number; name: string; unit: string | null }>`
		select officer_id as id, full_name as name, unit_name as unit from people.officer_card
		where officer_id = any (${ids}::bigint[])`.execute(db);
	const known = new Map(rows.map((row) => [row.id, row]));
	return {
		all,
		held,
		first: first.map(({ officerId, found }) => {
			const { name = '–', unit = null } = known.get(officerId) ?? {};
			return { officerId, name, unit, found };
		}),
	};
}
