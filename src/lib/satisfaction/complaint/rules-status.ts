import type { ComplaintStatus } from './complaint.ts';
import type { StepAct } from './step.ts';

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
