import { error } from '@sveltejs/kit';
import type { RosterRun } from '#lib/people/server.ts';
import { defectText } from '#lib/people/wording.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import type { Defect } from '#lib/platform/tabular/defects.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../../web/act.server.ts';
import { formatIn, tableFile } from '../../../../../../web/tableFile.server.ts';
import { runIn } from '../run.server.ts';
import type { RequestHandler } from './$types.js';

/** What is wrong with the rows of a file, or what was only warned of, to be corrected side by side. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const run = await runIn(locals, params);
	const defects = defectsOf(run) ?? error(404, 'not found');
	const format = formatIn(url);
	await recordRead(locals.db, actOf(locals, 'impor daftar pegawai', 'organiser'), {
		act: 'people.rosterDefectsExported',
		subject: 'platform.import_run',
		subjectId: run.id,
		after: { format },
	});
	return tableFile(format, `kesalahan-roster-${run.id}`, [
		[
			m.people_roster_row(),
			m.people_roster_column(),
			m.people_roster_value(),
			m.people_roster_text(),
		],
		...defects.map((defect) => [defect.row, defect.column, defect.value, defectText(defect)]),
	]);
};

function defectsOf({ refusal, summary }: RosterRun): readonly Defect[] | null {
	if (refusal?.reason === 'rowsDefective') return refusal.defects.first;
	return summary?.warnings?.first ?? null;
}
