import { sql } from 'kysely';
import { followTemplate } from '../plan/server.ts';
import type { Db } from '../platform/database.server.ts';
import { addDays, type Day } from '../time/index.ts';
import type { Story } from './story.ts';

/** One template for who came to a counter last, followed once; the people of the tour came before. */
export async function loadTemplates(db: Db, story: Story): Promise<void> {
	const { today, heroes } = story;
	const known = heroes.accounts.map(({ officerId }) => officerId);
	const id = await aTemplate(db, today, heroes.organiser.id, known);
	const who = { kind: 'system', name: 'data contoh' } as const;
	const now = new Date(story.now * 1000);
	await followTemplate({ db, now, today, who, purpose: 'data contoh' }, id);
}

async function aTemplate(
	db: Db,
	today: Day,
	organiserId: number,
	known: number[],
): Promise<number> {
	const at = `${addDays(today, -6)}T03:00:00Z`;
	const { rows } = await sql<{ id: number }>`
		with put as (
			insert into plan.template (token, name, made_by, made_at)
			values ('data contoh', 'Bekal petugas loket', ${organiserId}, ${at})
			returning id
		), version as (
			insert into plan.template_version (template_id, version, post_code, joined_since, reason,
				made_by, made_at)
			select id, 1, 'PTSP-LOKET', (select coalesce(max(from_day) + 1, ${addDays(today, -400)}::date) from people.officer_card
					where officer_id = any (${known}::bigint[]) and post_code = 'PTSP-LOKET'),
				'Bekal yang sama bagi setiap petugas yang baru duduk di loket.', ${organiserId}, ${at}
			from put returning id, template_id
		), goals as (
			insert into plan.template_goal (version_id, competency_id, to_level, form_code, hours, due_days)
			select version.id, named.competency_id, line.level, line.form, line.hours, 90
			from version, (values ('SK.1', 2, 'NKL10', 4), ('M.1', 2, 'NKL02', 8))
				as line (code, level, form, hours)
			join competency.named on named.code = line.code
		)
		select template_id as id from version`.execute(db);
	return rows[0]?.id ?? 0;
}
