import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { ratingRules } from './framework.ts';
import type { LockedVersion } from './store-draft.server.ts';

/** The version in force until now ends where the next one begins. */
export async function endBefore(tx: Tx, { code }: LockedVersion, today: Day): Promise<void> {
	await tx
		.updateTable('competency.framework')
		.set({ valid_to: today })
		.where('code', '=', code)
		.where('published_at', 'is not', null)
		.where('valid_to', 'is', null)
		.execute();
}

/** Nothing demands any longer what the version has left out; what was proven in it stays. */
export async function endRemoved(tx: Tx, version: LockedVersion, today: Day): Promise<void> {
	const kept = version.document.competencies.map(({ code }) => code);
	await sql`
		update competency.standard s set to_day = ${today}
		from competency.competency c join competency.framework f on f.id = c.framework_id
		where s.competency_id = c.id and s.to_day is null and f.code = ${version.code}
			and c.code <> all(${kept})`.execute(tx);
}

/**
 * Keeps what the version does to ratings of each of its competencies that existed before. Where an
 * earlier version ended all beliefs the evidence is still there and colours what comes: its rule counts.
 */
export async function keepRules(tx: Tx, version: LockedVersion, today: Day): Promise<void> {
	const rules = Object.entries(version.rules).filter(([, rule]) => ratingRules.includes(rule));
	await sql`
		insert into competency.rating_rule (framework_id, competency_id, rule, effective_on)
		select ${version.id}, c.id, coalesce(r.value, 'keep'), ${today}
		from competency.competency c
		left join jsonb_each_text(${JSON.stringify(Object.fromEntries(rules))}::jsonb) r on r.key = c.code
		where c.framework_id = ${version.id}
			and (exists (select from competency.belief b where b.competency_id = c.id)
				or exists (select from competency.rating_rule r where r.competency_id = c.id))
		on conflict do nothing`.execute(tx);
}
