import type { Act } from '../../../platform/act.server.ts';
import { recordAll } from '../../../platform/audit.server.ts';
import type { WorkingCalendar } from '../../../time/index.ts';
import { factsFor } from '../facts.server.ts';
import { planWithin } from '../plan.server.ts';
import { addAbsence } from '../store-absence.server.ts';
import type { FileCounts, FileEntry, FileFault } from './entry.ts';
import { planOfFile } from './rules-file.ts';
import { nipsOf } from './store-file.server.ts';

export type FileOutcome =
	| { readonly ok: true; readonly counts: FileCounts; readonly applied: boolean }
	| { readonly ok: false; readonly faults: readonly FileFault[] };

/**
 * Checks a roster file against the plan of an office, and applies it when `apply` is set: all rows
 * or none. Applied twice, the second time finds everything as it says.
 */
export async function takeRosterFile(
	act: Act,
	asked: { officeId: number; entries: readonly FileEntry[]; apply: boolean },
	calendar: WorkingCalendar,
): Promise<FileOutcome> {
	const { officeId, entries } = asked;
	return act.db.transaction().execute(async (tx) => {
		const officers = await nipsOf(tx, officeId, act.today);
		const touched = entries.flatMap(({ nip, day }) => {
			const officerId = officers.get(nip);
			return officerId === undefined ? [] : [{ officerId, day }];
		});
		const facts = await factsFor(tx, act, { officeId, touched }, calendar);
		const { wishes, absences, faults, counts } = planOfFile(entries, officers, facts);
		if (faults.length > 0) return { ok: false, faults };
		if (!asked.apply) return { ok: true, counts, applied: false };
		const planned = await planWithin(tx, act, { officeId, wishes }, calendar);
		if (!planned.ok) throw new Error(`checked plan was refused: ${planned.reason}`);
		const recorded = [];
		for (const absence of absences) {
			const subjectId = await addAbsence(tx, act, absence, null);
			const about = absence.officerId;
			const subject = 'counter.absence';
			recorded.push({ act: 'counter.absenceRecorded', subject, subjectId, about, after: absence });
		}
		await recordAll(tx, act, recorded);
		return { ok: true, counts, applied: true };
	});
}
