import { error } from '@sveltejs/kit';
import { blockedCounts, namedMoves, runOfPlan } from '#lib/impact/server.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf } from '../../../../../../../web/act.server.ts';
import { idIn } from '../../../../../../../web/idIn.ts';
import { timetableIn } from '../../../../../../../web/planner.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db } = locals;
	const timetable = await timetableIn(locals, params.id);
	const run = await runOfPlan(db, idIn(params.run));
	if (run?.timetableId !== timetable.id) error(404, 'not found');
	if (run.outcome !== 'found') return { timetable, run, moves: [], blocked: [] };
	const blocked = await blockedCounts(db, run.id);
	if (run.previousRunId === null) return { timetable, run, moves: [], blocked };
	const moves = await namedMoves(db, run.id);
	await recordRead(db, actOf(locals, 'jadwal pelatihan', 'organiser'), {
		act: 'impact.movesRead',
		subject: 'impact.plan_run',
		subjectId: run.id,
		after: { officers: moves.map(({ officerId }) => officerId) },
	});
	return { timetable, run, moves, blocked };
};
