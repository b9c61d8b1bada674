import { sql } from 'kysely';
import type { Act } from '../../../platform/act.server.ts';
import { record } from '../../../platform/audit.server.ts';
import type { Db } from '../../../platform/database.server.ts';
import { competencyIdOf } from '../../store-observation.server.ts';
import type { Scenario, ScenarioDocument } from './scenario.ts';

export type ScenarioWritten =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: 'unknownCompetency' | 'notAnOfficer' };

/** Keeps documents on which items may rest. Sent twice it is one; they are never changed. */
export async function writeScenario(
	act: Act,
	said: {
		token: string;
		competencyCode: string;
		title: string;
		documents: readonly ScenarioDocument[];
	},
): Promise<ScenarioWritten> {
	const { who } = act;
	if (who.kind !== 'officer') return { ok: false, reason: 'notAnOfficer' };
	return act.db.transaction().execute(async (tx): Promise<ScenarioWritten> => {
		const competencyId = await competencyIdOf(tx, said.competencyCode);
		if (competencyId === null) return { ok: false, reason: 'unknownCompetency' };
		const { rows } = await sql<{ id: number }>`
			insert into competency.scenario (token, competency_id, title, documents, written_by, written_at)
			values (${said.token}, ${competencyId}, ${said.title}, ${JSON.stringify(said.documents)},
				${who.officerId}, ${act.now})
			on conflict (token) do nothing returning id`.execute(tx);
		const [kept] = rows;
		if (kept)
			await record(tx, act, {
				act: 'competency.scenarioWritten',
				subject: 'competency.scenario',
				subjectId: kept.id,
				after: { title: said.title, documents: said.documents.length },
			});
		return { ok: true };
	});
}

/** Scenarios of a competency, the newest first; `own`, which an item rests on, before all, however old. */
export async function scenariosOf(
	db: Db,
	competencyCode: string,
	own: number | null = null,
): Promise<Scenario[]> {
	const { rows } = await sql<Scenario>`
		select s.id, s.title, s.documents, (select count(*)::integer from competency.item i
			join lateral (select body from competency.item_version v where v.item_id = i.id
				order by v.version desc limit 1) v on true
			where i.competency_id = s.competency_id and i.retired_at is null
				and (v.body->>'scenarioId')::bigint = s.id) as items
		from competency.scenario s join competency.competency c on c.id = s.competency_id
		where c.code = ${competencyCode}
		order by (s.id is not distinct from ${own}::bigint) desc, s.id desc limit 50`.execute(db);
	return rows;
}

/** The documents of one scenario, however old; one statement. */
export async function scenarioDocuments(db: Db, id: number): Promise<readonly ScenarioDocument[]> {
	const { rows } = await sql<Pick<Scenario, 'documents'>>`
		select documents from competency.scenario where id = ${id}`.execute(db);
	return rows[0]?.documents ?? [];
}
