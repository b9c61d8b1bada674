import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { WorkingCalendar } from '../../time/index.ts';
import type { Principal } from '../../people/index.ts';
import type { ApplicationState } from './application.ts';
import { needsOf } from './needs.ts';
import type { FileOutcome, FileRefusal } from './outcome.ts';
import { mayTakeStep } from './policy-application.ts';
import { promiseClock } from './rules-promise-clock.ts';
import { isSameHand, nextStates } from './rules-steps.ts';
import {
	addStep,
	applicationBy,
	lockApplication,
	requirementsOf,
} from './store-application.server.ts';
import { dutiesOf } from './store-duty.server.ts';

export type StepWish = {
	readonly id: number;
	/** Number of the last step that the officer saw: a form sent twice is one step. */
	readonly after: number;
	readonly state: ApplicationState;
	readonly items: readonly string[];
	readonly note: string | null;
	readonly document: string | null;
	readonly amountIdr: number | null;
};

const ends: readonly ApplicationState[] = ['handedOver', 'rejected', 'withdrawn'];

/**
 * One step of a file: lock, rule, role, what the step needs, the clock of the promise.
 *
 * Refused: unknownFile, notNext, notYourStep, sameHand, and what the step lacks.
 */
export async function takeStep(
	act: Act,
	who: Principal,
	wish: StepWish,
	calendar: WorkingCalendar,
): Promise<FileOutcome> {
	return act.db.transaction().execute(async (tx) => {
		await lockApplication(tx, wish.id);
		const file = await applicationBy(tx, { id: wish.id });
		if (!file) return refuse('unknownFile');
		const { officerId } = who;
		const last = file.steps.at(-1);
		if (last?.number === wish.after + 1 && last.state === wish.state) return { ok: true };
		if (last?.number !== wish.after || !nextStates(file).includes(wish.state))
			return refuse('notNext');
		const duties = await dutiesOf(tx, { officeId: file.officeId, officerId, today: act.today });
		if (!mayTakeStep(who, file, { route: file.route, state: wish.state }, duties))
			return refuse('notYourStep');
		if (isSameHand(file.steps, wish.state, officerId)) return refuse('sameHand');
		const lacks = lackOf(wish);
		if (lacks) return refuse(lacks);
		// The citizen reads what is missing: it is a text of the standard, never one of an officer.
		const known = await requirementsOf(tx, file.id);
		if (wish.items.some((item) => !known.includes(item))) return refuse('itemsUnknown');
		const step = { ...wish, at: act.now, officerId };
		const clock = promiseClock([...file.steps, step], file.promiseDays, calendar, act.today);
		const then = { dueOn: clock.dueOn, ended: ends.includes(wish.state) };
		await addStep(tx, file.id, wish.after + 1, step, then);
		await record(tx, act, {
			act: 'counter.fileMoved',
			subject: 'counter.application',
			subjectId: file.id,
			about: officerId,
			before: { state: file.state },
			after: { state: wish.state },
		});
		return { ok: true };
	});
}

const refuse = (reason: FileRefusal) => ({ ok: false, reason }) as const;

function lackOf(wish: StepWish): FileRefusal | null {
	const needs = needsOf(wish.state);
	if (needs.items && wish.items.length === 0 && wish.note === null) return 'itemsMissing';
	if (needs.reason && wish.note === null) return 'reasonMissing';
	if (needs.document && wish.document === null) return 'documentMissing';
	return needs.amount && wish.amountIdr === null ? 'amountMissing' : null;
}
