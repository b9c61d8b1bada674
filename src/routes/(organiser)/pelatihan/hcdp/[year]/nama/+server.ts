import { error } from '@sveltejs/kit';
import { mayRunCycle } from '#lib/plan/index.ts';
import { namedNeeds } from '#lib/plan/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../../web/act.server.ts';
import { cycleIn } from '../../../../../../web/cycle.server.ts';
import { formatIn, tableFile } from '../../../../../../web/tableFile.server.ts';
import type { RequestHandler } from './$types.js';

/** The annex with names and NIP that a plan needs; only for who runs the cycle, and noted. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const cycle = await cycleIn(locals, params.year);
	if (!mayRunCycle(locals.principal, cycle.topId)) error(404, 'not found');
	await recordRead(locals.db, actOf(locals, 'lampiran nama HCDP', 'organiser'), {
		act: 'plan.needNamesExported',
		subject: 'plan.cycle',
		subjectId: cycle.id,
	});
	const { db } = locals;
	async function* rows() {
		yield [
			m.cycle_column_nip(),
			m.cycle_officer(),
			m.cycle_column_post(),
			m.cycle_agency(),
			m.cycle_competency(),
			m.cycle_level(),
			m.cycle_gap(),
		];
		for await (const need of namedNeeds(db, cycle.id))
			yield [
				need.nip,
				need.name,
				need.postName,
				need.agency,
				need.competencyName,
				need.required,
				need.required - need.proven,
			];
	}
	return tableFile(formatIn(url), `hcdp-${cycle.year}-nama`, rows());
};
