import type { Tx } from '../../platform/database.server.ts';
import { checksOf, finishLesson, screenWithin } from '../rules-lesson.ts';
import { screensOf } from '../store-course.server.ts';
import { lessonPlace } from '../store-progress.server.ts';
import type { StudyHead } from '../store-study.server.ts';
import type { KeptAct, KeptOutcome } from './keptAct.ts';
import { keepDone, keepFirstCheck, keepFurthest } from './store-place.server.ts';

export type PlainAct = Extract<KeptAct, { kind: 'screen' | 'check' | 'finish' }>;

const taken = { outcome: 'taken' } as const;
const further = { outcome: 'further' } as const;
const refused = (reason: Extract<KeptOutcome, { reason: unknown }>['reason']) =>
	({ outcome: 'refused', reason }) as const;

/** The furthest progress and the first valid answer count, whichever device brings them. */
export async function followInLesson(
	tx: Tx,
	{ course, enrolment }: StudyHead,
	kept: PlainAct,
	at: Date,
): Promise<KeptOutcome> {
	if (!enrolment) return refused('notEnrolled');
	const screens = await screensOf(tx, course.id, kept.lesson);
	const known = await lessonPlace(tx, enrolment.id, course.id, kept.lesson);
	if (!screens?.length || !known) return refused('noSuchLesson');
	const { place, doneAt } = known;
	const spot = { enrolmentId: enrolment.id, lessonId: known.id, at };
	if (kept.kind === 'screen') {
		const screen = screenWithin(kept.screen, screens.length);
		await keepFurthest(tx, { ...spot, screen });
		return screen < place.screen ? further : taken;
	}
	if (kept.kind === 'check') {
		const found = checksOf(screens).find(({ check }) => check.id === kept.check);
		if (!found?.check.options[kept.option]) return refused('noSuchOption');
		if (place.checks[kept.check] !== undefined) return further;
		await keepFurthest(tx, { ...spot, screen: found.screen });
		await keepFirstCheck(tx, { ...spot, check: kept.check, option: kept.option });
		return taken;
	}
	if (doneAt && doneAt <= at) return further;
	// Whoever finishes a lesson on a phone has ticked that its practice was tried.
	const verdict = finishLesson(screens, place, true);
	if (!verdict.ok)
		return refused(verdict.reason === 'practiceNotTried' ? 'checkUnanswered' : verdict.reason);
	await keepFurthest(tx, { ...spot, screen: screens.length - 1 });
	await keepDone(tx, spot);
	return taken;
}
