import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { addLimits } from './addLimits.server.ts';
import type { LimitsForm } from './forms-limits.ts';
import { everyLimits } from './store-limits.server.ts';

/**
 * Adds a version of the limits from a day on. Never for a day that has come: a complaint that was
 * promised 14 days keeps them.
 */
export function setLimits(
	act: Act,
	form: LimitsForm,
): Promise<{ ok: true } | { ok: false; reason: 'notAhead' | 'dayTaken' }> {
	return act.db.transaction().execute(async (tx) => {
		if (form.validFrom <= act.today) return { ok: false, reason: 'notAhead' };
		const all = await everyLimits(tx);
		const version = Math.max(0, ...all.map((limits) => limits.version)) + 1;
		if (!(await addLimits(tx, [{ ...form, version }]))) return { ok: false, reason: 'dayTaken' };
		await record(tx, act, {
			act: 'satisfaction.complaintLimitsSet',
			subject: 'satisfaction.complaint_limit',
			subjectId: version,
			after: form,
		});
		return { ok: true };
	});
}
