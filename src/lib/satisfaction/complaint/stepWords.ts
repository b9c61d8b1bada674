import * as m from '../../words/messages.js';
import { elementWords } from '../elementWords.ts';
import { clockWords } from './clockWords.ts';
import type { Step } from './step.ts';

/** What happened, in one line of the history. */
export function stepText({ act, officeName, element, clock }: Step): string {
	const office = officeName ?? '';
	const limit = clock ? clockWords[clock]().toLowerCase() : '';
	const sentences: Record<Step['act'], () => string> = {
		received: () => m.complaint_act_received({ office }),
		coordinated: m.complaint_act_coordinated,
		disposed: () => m.complaint_act_disposed({ office }),
		processing: m.complaint_act_processing,
		answered: m.complaint_act_answered,
		noted: m.complaint_act_noted,
		fieldCheck: m.complaint_act_fieldCheck,
		mapped: () => m.complaint_act_mapped({ element: element ? elementWords[element].name() : '' }),
		finished: m.complaint_act_finished,
		added: m.complaint_act_added,
		reopened: m.complaint_act_reopened,
		near: () => m.complaint_act_near({ clock: limit }),
		broken: () => m.complaint_act_broken({ clock: limit }),
	};
	return sentences[act]();
}
