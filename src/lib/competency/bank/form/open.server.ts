import { sql } from 'kysely';
import type { Act } from '../../../platform/act.server.ts';
import { record } from '../../../platform/audit.server.ts';
import { competencyIdOf } from '../../store-observation.server.ts';
import { shortOf } from './rules-draw.ts';
import { contentStock } from './store-form.server.ts';
import type { FormPart } from './testForm.ts';

export type FormOpened =
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly reason: 'unknownCompetency' | 'notAnOfficer' | 'tooFewItems';
			readonly contents?: readonly string[];
	  };

/** Opens a fixed test for everybody whose post demands the competency. Sent twice it is one. */
export async function openTestForm(
	act: Act,
	said: {
		token: string;
		competencyCode: string;
		title: string;
		minutes: number;
		parts: readonly FormPart[];
	},
): Promise<FormOpened> {
	const { who } = act;
	if (who.kind !== 'officer') return { ok: false, reason: 'notAnOfficer' };
	return act.db.transaction().execute(async (tx): Promise<FormOpened> => {
		const competencyId = await competencyIdOf(tx, said.competencyCode);
		if (competencyId === null) return { ok: false, reason: 'unknownCompetency' };
		const contents = shortOf(said.parts, await contentStock(tx, said.competencyCode));
		if (contents.length > 0) return { ok: false, reason: 'tooFewItems', contents };
		const { rows } = await sql<{ id: number }>`
			insert into competency.test_form (token, competency_id, title, minutes, opened_by, opened_at)
			values (${said.token}, ${competencyId}, ${said.title}, ${said.minutes}, ${who.officerId},
				${act.now})
			on conflict (token) do nothing returning id`.execute(tx);
		const [opened] = rows;
		if (!opened) return { ok: true };
		await tx
			.insertInto('competency.test_form_part')
			.values(said.parts.map((part) => ({ form_id: opened.id, ...part })))
			.execute();
		await record(tx, act, {
			act: 'competency.testFormOpened',
			subject: 'competency.testForm',
			subjectId: opened.id,
			after: { title: said.title, minutes: said.minutes, parts: said.parts },
		});
		return { ok: true };
	});
}

/** Nobody begins it any longer; who has begun goes on. */
export async function closeTestForm(act: Act, formId: number): Promise<void> {
	const { who } = act;
	if (who.kind !== 'officer') return;
	await act.db.transaction().execute(async (tx) => {
		const closed = await sql`update competency.test_form
			set closed_at = ${act.now}, closed_by = ${who.officerId}
			where id = ${formId} and closed_at is null returning id`.execute(tx);
		if (closed.rows.length > 0)
			await record(tx, act, {
				act: 'competency.testFormClosed',
				subject: 'competency.testForm',
				subjectId: formId,
			});
	});
}
