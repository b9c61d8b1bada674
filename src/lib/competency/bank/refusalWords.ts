import * as m from '../../words/messages.js';

export const refusalWords = {
	unknownItem: m.bank_refusal_unknownItem,
	ownItem: m.bank_refusal_ownItem,
	changedMeanwhile: m.bank_refusal_changedMeanwhile,
	retired: m.bank_refusal_retired,
};
