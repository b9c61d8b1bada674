import type { Element } from '../element.ts';
import type { ComplaintStatus } from './complaint.ts';
import type { ClockName } from './clock.ts';

/** What a handler may do with a complaint. */
export const handlerActs = [
	'coordinated',
	'disposed',
	'processing',
	'answered',
	'finished',
	'fieldCheck',
	'mapped',
	'noted',
] as const;
export type HandlerAct = (typeof handlerActs)[number];

/** Every act of the history: of the citizen, of a handler, and of the product itself. */
export type StepAct = 'received' | 'added' | 'reopened' | HandlerAct | 'near' | 'broken';

export type Step = {
	readonly at: Date;
	readonly act: StepAct;
	/** `citizen`, `officer:12`, `system:…` */
	readonly author: string;
	readonly note: string | null;
	/** Name of the office that received it or to which it was handed on. */
	readonly officeName: string | null;
	readonly element: Element | null;
	readonly clock: ClockName | null;
};

/** The status that an act leads to; null leaves it as it is. */
const leadsTo: Readonly<Record<StepAct, ComplaintStatus | null>> = {
	received: 'Menunggu',
	reopened: 'Menunggu',
	coordinated: 'Koordinasi',
	disposed: 'Disposisi',
	processing: 'Proses',
	finished: 'Selesai',
	answered: null,
	added: null,
	noted: null,
	mapped: null,
	fieldCheck: null,
	near: null,
	broken: null,
};

export function statusAfter(act: StepAct): ComplaintStatus | null {
	return leadsTo[act];
}

/** statusOf(['received', 'disposed', 'answered']) → 'Disposisi' */
export function statusOf(acts: readonly StepAct[]): ComplaintStatus {
	return acts.reduce<ComplaintStatus>((status, act) => leadsTo[act] ?? status, 'Menunggu');
}

/** Notes between officials are not the citizen's; everything else is. */
export function isShownToCitizen(act: StepAct): boolean {
	return act !== 'noted' && act !== 'near';
}
