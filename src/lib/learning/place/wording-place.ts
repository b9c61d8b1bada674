import { formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { PlaceFound, SessionPlace } from './place.ts';
import { placeRule } from './rules-position.ts';

/** metresWords(350) → 'sekitar 350 m' */
function metresWords(metres: number): string {
	const n = formatNumber(metres, getLocale());
	if (metres >= placeRule.farthest) return m.place_farther({ n });
	return metres === 0 ? m.place_nearer({ n: placeRule.step }) : m.place_about({ n });
}

/** foundWords({ verdict: 'outside', metres: 350 }) → 'Di luar tempat kelas, sekitar 350 m' */
export function foundWords({ verdict, metres }: PlaceFound): string {
	if (metres === null) return m.place_notGiven();
	const away = metresWords(metres);
	return verdict === 'inside' ? m.place_inside({ away }) : m.place_outside({ away });
}

/** placeWords(a place) → '−6.18, 106.83, dalam 150 m' */
export function placeWords({ latitude, longitude, metres }: SessionPlace): string {
	const n = formatNumber(metres, getLocale());
	return m.place_words({ point: `${latitude}, ${longitude}`, n });
}
