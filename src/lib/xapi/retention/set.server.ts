import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { RetentionForm } from './forms-retention.ts';
import { retentionWords } from './store-retention.server.ts';

type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: 'notAhead' };

/**
 * Says how long statements are kept from a day to come on: until then the months that would go can be
 * exported, and another word can be said. The same word twice is one.
 */
export async function setRetention(
	act: Act,
	{ officerId, form }: { readonly officerId: number; readonly form: RetentionForm },
): Promise<Outcome> {
	if (form.mulai <= act.today) return { ok: false, reason: 'notAhead' };
	const said = (await retentionWords(act.db)).find(({ from }) => from === form.mulai);
	if (said?.months === form.bulan && said.legalBasis === form.dasar) return { ok: true };
	const row = {
		...{ months: form.bulan, from_day: form.mulai, legal_basis: form.dasar },
		...{ set_by: officerId, set_at: act.now },
	};
	return act.db.transaction().execute(async (tx): Promise<Outcome> => {
		const { version } = await tx
			.insertInto('xapi.retention')
			.values(row)
			.returning('version')
			.executeTakeFirstOrThrow();
		await record(tx, act, {
			act: 'xapi.retentionSet',
			subject: 'xapi.retention',
			subjectId: version,
			after: row,
		});
		return { ok: true };
	});
}
