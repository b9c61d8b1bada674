import type { Completeness } from '../../counter/index.ts';
import * as m from '../../words/messages.js';

/** What each step of the ladder means, in the words of the assessor's form. */
export const completenessWords: Record<Completeness, () => string> = {
	0: m.complaint_ladder_0,
	1: m.complaint_ladder_1,
	2: m.complaint_ladder_2,
	3: m.complaint_ladder_3,
	4: m.complaint_ladder_4,
	5: m.complaint_ladder_5,
};
