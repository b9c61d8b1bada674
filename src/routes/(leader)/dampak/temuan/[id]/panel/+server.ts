import { error } from '@sveltejs/kit';
import { mondayOf } from '#lib/impact/index.ts';
import { coarsePanel, comparisonById } from '#lib/impact/server.ts';
import type { CoarsePanel } from '#lib/impact/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../../web/act.server.ts';
import { tableFile } from '../../../../../../web/tableFile.server.ts';
import { idIn, idOrNull } from '../../idIn.ts';
import type { RequestHandler } from './$types.js';

/** The nameless panel of a version. Cohorts, services and weeks; thin cells are left out. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const version = idOrNull(url.searchParams.get('versi'));
	const told = await comparisonById(locals.db, idIn(params.id), version);
	const panel = told && (await coarsePanel(locals.db, told.versionId));
	if (!told || !panel) error(404, 'not found');
	await recordRead(locals.db, actOf(locals, 'pemeriksaan temuan', 'leader'), {
		act: 'impact.panelExported',
		subject: 'impact.comparison_version',
		subjectId: told.versionId,
		after: { cells: panel.cells.length },
	});
	return tableFile('csv', `temuan-${told.id}-versi-${told.version}`, rowsOf(panel));
};

function* rowsOf({ cells, services }: CoarsePanel) {
	yield [
		m.finding_csv_cohort(),
		m.finding_csv_service(),
		m.finding_csv_week(),
		m.finding_csv_officers(),
		m.finding_csv_n(),
		m.finding_csv_sum(),
	];
	for (const { cohort, stratum, period, officers, n, sum } of cells)
		yield [
			cohort === 0 ? '' : mondayOf(cohort),
			services.get(stratum) ?? String(stratum),
			mondayOf(period),
			officers,
			n,
			sum,
		];
}
