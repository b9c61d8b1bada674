import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { roundRule } from './roundRule.ts';

export type Choice = {
	readonly value: number | string;
	readonly label: string;
	readonly hint?: string;
};

/** Competencies in force that a round may ask about, by the order of the dictionaries. */
export async function roundCompetencies(db: Db): Promise<{ code: string; name: string }[]> {
	const { rows } = await sql<{ code: string; name: string }>`
		select c.code, c.name from competency.competency c
		join competency.framework v on v.id = c.framework_id and v.valid_to is null
		order by c.id limit 60`.execute(db);
	return rows;
}

/** The team of a supervisor by name, as many as one round takes. */
export async function teamForRound(db: Db, supervisorId: number, today: Day): Promise<Choice[]> {
	const { rows } = await sql<Choice>`
		select card.officer_id as value, card.full_name as label,
			coalesce(card.post_name, '–') as hint
		from people.team_of(${supervisorId}, ${today}) team
		join people.officer_card card on card.officer_id = team.officer_id and card.left_on is null
		order by card.name, card.officer_id limit ${roundRule.mostSubjects}`.execute(db);
	return rows;
}
