import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import { addDays } from '../time/index.ts';
import type { Story } from './story.ts';

/** The officer of the tour and the supervisor have talked once, and agreed a step. */
export async function loadTalks(db: Db, story: Story): Promise<void> {
	const { learner, supervisor } = story.heroes;
	const { today } = story;
	const held = addDays(today, -20);
	const at = `${held}T04:00:00Z`;
	await sql`
		with talk as (
			insert into plan.check_in (token, officer_id, supervisor_id, held_on, next_on, opened_by,
				opened_at)
			values ('data contoh', ${learner.id}, ${supervisor.id}, ${held}, ${addDays(today, 10)},
				${supervisor.id}, ${at})
			returning id
		), notes as (
			insert into plan.check_in_note (token, check_in_id, competency_id, author_id, text, written_at)
			select 'data contoh ' || line.n, talk.id, named.competency_id, line.author, line.text,
				${at}::timestamptz
			from talk join competency.named on named.code = 'M.3'
			cross join (values
				(1, ${supervisor.id}::bigint, 'Ramah kepada warga; alasan penolakan berkas belum selalu dijelaskan.'),
				(2, ${learner.id}::bigint, 'Saya ingin berlatih menjelaskan syarat dengan kalimat pendek.')
			) as line (n, author, text)
		)
		insert into plan.check_in_step (token, check_in_id, text, due_day, added_by, added_at)
		select 'data contoh', talk.id, 'Mendampingi loket informasi dua pagi', ${addDays(today, 7)},
			${supervisor.id}::bigint, ${at}::timestamptz
		from talk`.execute(db);
}
