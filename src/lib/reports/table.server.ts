import type { Act } from '../platform/act.server.ts';
import { recordRead } from '../platform/audit.server.ts';
import type { Db } from '../platform/database.server.ts';
import type { Cell } from '../platform/tabular/cell.ts';
import { columnOf, SUBJECTS } from './catalogue.ts';
import type { Reader } from './report.ts';
import { veiled } from './rules-hidden.ts';
import { everyRow } from './run.server.ts';
import { ROWS } from './spec.ts';
import type { Spec } from './spec.ts';
import { resultGroups } from './store-result.server.ts';
import { columnHead, groupHead, measureHead, valueText } from './wording.ts';
import * as m from '../words/messages.js';

/** A report as a table to save: its head, then every row or group. */
export async function* reportTable(
	db: Db,
	reader: Reader,
	spec: Spec,
	most: number = ROWS.file,
): AsyncGenerator<readonly Cell[]> {
	const subject = SUBJECTS[spec.subject];
	if (spec.group !== null) {
		const ofPeople = <Shown>(shown: Shown): Shown[] => (subject.personal ? [shown] : []);
		const head = [groupHead(spec), measureHead(spec), m.reports_n_rows()];
		yield [...head, ...ofPeople(m.reports_n_people())];
		const { groups } = await resultGroups(db, reader, spec);
		for (const { group, value, n, people, hidden } of veiled(subject, groups))
			yield [
				...[valueText(spec.group, group), hidden ? m.reports_hidden() : value, n],
				...ofPeople(people),
			];
		return;
	}
	yield spec.columns.map(columnHead(subject));
	for await (const row of everyRow(db, reader, spec, most))
		yield spec.columns.map((key) => {
			const value = row[key] ?? null;
			return columnOf(subject, key)?.kind === 'choice' ? valueText(key, value) : value;
		});
}

/** Notes that a report leaves as a file, before its first row does. */
export function noteExport(
	act: Act,
	{ spec, reportId, format }: { spec: Spec; reportId: number; format: string },
): Promise<void> {
	return recordRead(act.db, act, {
		act: 'reports.exported',
		subject: 'reports.report',
		subjectId: reportId,
		after: { spec, format },
	});
}
