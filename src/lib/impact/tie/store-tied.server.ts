import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { toldOf, toldRows, type ToldRow } from '../comparison/store-told.server.ts';
import { trialFinding } from '../comparison/trialFinding.ts';
import type { TrialResult } from '../trial/result.ts';
import { resultColumns } from '../trial/results.server.ts';
import type { ClassResultTold, TiedTrial } from './tie.ts';

type Row = {
	tiedAt: Date;
	tiedBy: string | null;
	told: ToldRow | null;
	trial: (Omit<TiedTrial, 'result'> & { result: TrialResult | null }) | null;
};

const none: ClassResultTold = { finding: null, trial: null, tiedAt: null, tiedBy: null };

/** What is told of the result of a class by what it is tied to. One statement, by keys. */
export async function resultOfClass(db: Db, classId: number): Promise<ClassResultTold> {
	const { rows } = await sql<Row>`
		with tie as (
			select * from impact.class_tie where class_id = ${classId} order by id desc limit 1
		)
		select tie.tied_at as "tiedAt", card.full_name as "tiedBy",
			(select to_jsonb(told) from (${toldRows(sql`
				where c.id = (select comparison_id from tie) and v.id = n.version_id`)}) told) as told,
			(select jsonb_build_object('id', r.id, 'title', r.title, 'windowTo', r.window_to,
				'serviceCategory', r.service_category, 'result', (
					select to_jsonb(result) from (select ${resultColumns} and t.id = r.id) result))
				from impact.trial r where r.id = tie.trial_id) as trial
		from tie left join people.officer_card card on card.officer_id = tie.tied_by
		where num_nonnulls(tie.comparison_id, tie.trial_id) = 1`.execute(db);
	const [row] = rows;
	if (!row) return none;
	const { told, trial, tiedAt, tiedBy } = row;
	return { finding: told && toldOf(dated(told)), trial: trial && trialOf(trial), tiedAt, tiedBy };
}

// Inside JSON an instant is a text.
const dated = (row: ToldRow): ToldRow => ({ ...row, computed_at: new Date(row.computed_at) });

function trialOf({ result, ...known }: NonNullable<Row['trial']>): TiedTrial {
	if (result === null) return { ...known, result: null };
	const concludedAt = new Date(result.concludedAt);
	return { ...known, result: trialFinding({ ...result, concludedAt }) };
}
