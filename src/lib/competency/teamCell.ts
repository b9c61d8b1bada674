import * as m from '../words/messages.js';
import type { Gap } from './gap.ts';
import { stateTag } from './wording.ts';

/** A cell of the team's table: what is seen, and what a screen reader says. */
type CellWords = {
	readonly kind: ReturnType<typeof stateTag>['kind'] | null;
	readonly short: string;
	readonly label: string;
};

/**
 * The words of cells in the language of the reader. Hundreds of cells say the same few things, so
 * each thing is put into words once for each call.
 */
export function cellWords(): (gap: Gap | undefined) => CellWords {
	const known = new Map<string, CellWords>();
	return (gap) => {
		const key = gap ? `${gap.state} ${gap.proven} ${gap.size}` : '';
		const words = known.get(key) ?? wordsOf(gap);
		known.set(key, words);
		return words;
	};
}

function wordsOf(gap: Gap | undefined): CellWords {
	if (!gap) return { kind: null, short: '', label: m.competency_team_not_asked() };
	const texts = {
		met: String(gap.proven),
		gap: `−${gap.size}`,
		lapsed: m.competency_team_lapsed(),
		unassessed: '?',
	};
	return { ...stateTag(gap), short: texts[gap.state] };
}
