import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

export type TrialChoices = {
	readonly courses: readonly { readonly code: string; readonly title: string }[];
	readonly categories: readonly string[];
};

/** What a trial may be about: published courses and groups of services. */
export async function trialChoices(db: Db): Promise<TrialChoices> {
	const { rows } = await sql<TrialChoices>`
		select coalesce((select jsonb_agg(jsonb_build_object('code', code, 'title', title) order by title)
				from learning.course_card), '[]') as courses,
			array(select distinct category from counter.service_card order by category) as categories
	`.execute(db);
	return rows[0] ?? { courses: [], categories: [] };
}
