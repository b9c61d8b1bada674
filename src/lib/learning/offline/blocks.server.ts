import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { firstDrill } from '../simulation/rules-simulation.ts';
import { actInSimulation, chooseInScenario, startSimulationOver } from '../simulation/server.ts';
import { lessonPlace } from '../store-progress.server.ts';
import type { StudyHead } from '../store-study.server.ts';
import type { KeptAct, KeptOutcome } from './keptAct.ts';

type BlockAct = Extract<KeptAct, { kind: 'walk' | 'drill' | 'again' }>;

/**
 * Scenarios and simulations: their verbs know by themselves what a page showed, so that an act from a
 * page that is older than the place of another device changes nothing.
 */
export async function followInBlock(
	tx: Tx,
	act: Act,
	{ course, enrolment }: StudyHead,
	kept: BlockAct,
): Promise<KeptOutcome> {
	if (!enrolment) return { outcome: 'refused', reason: 'notEnrolled' };
	const { officerId } = enrolment;
	const before = await lessonPlace(tx, enrolment.id, course.id, kept.lesson);
	const at = { officerId, courseCode: kept.course, slug: kept.lesson, id: kept.block };
	const inTx = { ...act, db: tx };
	const done =
		kept.kind === 'walk'
			? await chooseInScenario(inTx, { ...at, taken: kept.taken, option: kept.option })
			: kept.kind === 'drill'
				? await actInSimulation(inTx, { ...kept, ...at })
				: await startSimulationOver(inTx, { ...at, run: kept.run });
	if (!done.ok) return { outcome: 'refused', reason: done.reason };
	return { outcome: wasOld(kept, before?.place) ? 'further' : 'taken' };
}

type Place = NonNullable<Awaited<ReturnType<typeof lessonPlace>>>['place'];

/** Whether another device had gone on from what this phone showed. */
function wasOld(kept: BlockAct, place: Place | undefined): boolean {
	if (kept.kind === 'walk')
		return kept.option !== null && kept.taken !== (place?.walks?.[kept.block]?.length ?? 0);
	const drill = place?.drills?.[kept.block] ?? firstDrill;
	return drill.run !== kept.run || (kept.kind === 'drill' && drill.step !== kept.step);
}
