import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { ComplaintStatus } from './complaint.ts';
import type { HandlerAct } from './step.ts';

export type HandlingRefusal =
	| 'unknownComplaint'
	| 'notYours'
	| 'alreadyFinished'
	| 'alreadyInProcess'
	| 'noteMissing'
	| 'elementMissing'
	| 'officeMissing'
	| 'sameOffice'
	| 'alreadyFieldCheck';

const needsNote: readonly HandlerAct[] = [
	'disposed',
	'answered',
	'finished',
	'fieldCheck',
	'noted',
];

export type Asked = {
	readonly act: HandlerAct;
	readonly note: string | null;
	readonly hasElement: boolean;
	/** The office that it is handed to; null: none, or one that does not exist. */
	readonly officeId: number | null;
};

export type Standing = {
	readonly status: ComplaintStatus;
	readonly officeId: number;
	readonly class: string;
	readonly hasElement: boolean;
};

/**
 * Why an act is not possible now; null when it is.
 *
 * After the end only notes and the element may be added; the citizen alone opens it again. A
 * complaint ends with an answer and with the element that it touches, or nobody could learn from it.
 */
export function refusalOf(asked: Asked, standing: Standing): HandlingRefusal | null {
	const { act } = asked;
	if (needsNote.includes(act) && !asked.note) return 'noteMissing';
	if (act === 'mapped') return asked.hasElement ? null : 'elementMissing';
	if (act === 'noted') return null;
	if (standing.status === 'Selesai') return 'alreadyFinished';
	if (act === 'coordinated' && standing.status === 'Proses') return 'alreadyInProcess';
	if (act === 'processing' && standing.status === 'Proses') return 'alreadyInProcess';
	if (act === 'fieldCheck' && standing.class === 'field') return 'alreadyFieldCheck';
	if (act === 'finished' && !asked.hasElement && !standing.hasElement) return 'elementMissing';
	if (act !== 'disposed') return null;
	if (asked.officeId === null) return 'officeMissing';
	return asked.officeId === standing.officeId ? 'sameOffice' : null;
}

/** The last day on which a citizen may open it again. lastReopenDay('2026-11-24', 10) → '2026-12-04' */
export function lastReopenDay(finishedOn: Day, reopenDays: number): Day {
	return addDays(finishedOn, reopenDays);
}
