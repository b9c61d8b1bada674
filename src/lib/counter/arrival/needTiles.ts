import { priorityWords } from '../groupWords.ts';
import { priorities } from '../visit.ts';

/** Who goes first, as tiles that send the answer; nobody in particular stands first. */
export function needTiles() {
	return (['none', ...priorities] as const).map((key) => ({
		key,
		label: priorityWords[key](),
		name: 'priority',
	}));
}
