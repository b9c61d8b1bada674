import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announce } from '../../platform/events.server.ts';
import { inLesson, noteLesson } from '../openLesson.server.ts';
import type { LessonAddress, NotThere, OpenLesson } from '../openLesson.server.ts';
import { blockBy } from '../rules-lesson.ts';
import { keepInPlace } from '../store-progress.server.ts';
import type { SimulationDone } from './events-simulation.ts';
import { drillOn, drillResult, firstDrill } from './rules-simulation.ts';
import type { DrillAct } from './rules-simulation.ts';
import type { Drill, SimulationBlock } from './simulation.ts';
import { insertRun } from './store-simulation.server.ts';

type Done = { readonly ok: true; readonly screen: number };
type NoSuchBlock = { readonly ok: false; readonly reason: 'noSuchBlock' };

/**
 * One act on a drawn screen. `run` and `step` are what the page showed: an act sent twice, or from a
 * page that is older than the drill, changes nothing.
 */
export async function actInSimulation(
	act: Act,
	at: LessonAddress &
		DrillAct & { readonly id: string; readonly run: number; readonly step: number },
): Promise<Done | NotThere | NoSuchBlock> {
	return inLesson(act, at, async (tx, lesson) => {
		const found = blockBy(lesson.screens, 'simulation', at.id);
		if (!found) return { ok: false, reason: 'noSuchBlock' };
		const { block, screen } = found;
		const drill = lesson.place.drills?.[at.id] ?? firstDrill;
		if (drill.run !== at.run || drill.step !== at.step || drill.step >= block.steps.length)
			return { ok: true, screen };
		const next = await finish(tx, act, at, lesson, block, drillOn(block, drill, at));
		await keepInPlace(tx, { ...lesson, screen, now: act.now }, 'drills', at.id, next);
		return { ok: true, screen };
	});
}

/** At the last step the run is kept for good and told; before it, nothing happens. */
async function finish(
	tx: Tx,
	act: Act,
	at: LessonAddress,
	lesson: OpenLesson,
	block: SimulationBlock,
	drill: Drill,
): Promise<Drill> {
	const result = drillResult(block, drill);
	if (!result) return drill;
	const { enrolmentId, lessonId, courseVersion } = lesson;
	const run = { enrolmentId, lessonId, simulation: block.id, drill, result, at: act.now };
	const runId = await insertRun(tx, run);
	if (runId !== null) {
		const { id: simulation, title } = block;
		const { officerId, courseCode, slug: lessonSlug } = at;
		const { right, total, score, passed } = result;
		const payload: SimulationDone = {
			...{ runId, enrolmentId, officerId, courseCode, courseVersion, lessonSlug },
			...{ simulation, title, right, total, score, passed },
		};
		await noteLesson(tx, act, at, lesson, 'learning.simulationDone', { simulation, score });
		await announce(tx, act, { name: 'learning.simulationDone', key: String(runId), payload });
	}
	return { ...drill, best: Math.max(result.score, drill.best ?? 0) };
}

/** The next run from its first step; the best score stays. */
export async function startSimulationOver(
	act: Act,
	at: LessonAddress & { readonly id: string; readonly run: number },
): Promise<Done | NotThere | NoSuchBlock> {
	return inLesson(act, at, async (tx, lesson) => {
		const found = blockBy(lesson.screens, 'simulation', at.id);
		if (!found) return { ok: false, reason: 'noSuchBlock' };
		const { screen } = found;
		const drill = lesson.place.drills?.[at.id] ?? firstDrill;
		if (drill.run !== at.run) return { ok: true, screen };
		const next = { ...firstDrill, run: drill.run + 1, best: drill.best };
		await keepInPlace(tx, { ...lesson, screen, now: act.now }, 'drills', at.id, next);
		return { ok: true, screen };
	});
}
