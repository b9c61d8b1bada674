import * as m from '../../words/messages.js';
import type { Standing } from './figure.ts';

const words: Readonly<Record<Standing, () => string>> = {
	any: m.levels_standing_any,
	met: m.levels_standing_met,
	below: m.levels_standing_below,
	unassessed: m.levels_standing_unassessed,
};

export function standingWord(standing: Standing): string {
	return words[standing]();
}
