import { formatInterval, formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { gainOf } from '../measure.ts';
import { standingOf } from './rules-standing.ts';
import type { ToldEffect } from './toldEffect.ts';

/**
 * An effect as a citizen reads it, without a number of officers: they may be few.
 *
 * → 'Petugas yang ikut Komunikasi di loket melayani Pendaftaran Penduduk 1,4 menit lebih singkat …'
 */
function plainEffect({ courseTitle, serviceCategory, effect }: ToldEffect): string {
	const names = { course: courseTitle, service: serviceCategory };
	if (effect.status === 'cannotTell' || standingOf(effect) === 'unsure')
		return m.transparency_effect_unsure(names);
	const gain = gainOf(effect.measure, effect.estimate);
	const [low, high] = [gainOf(effect.measure, effect.low), gainOf(effect.measure, effect.high)];
	const told = {
		...names,
		n: formatNumber(Math.abs(gain), getLocale(), 1),
		range: formatInterval(Math.min(low, high), Math.max(low, high), getLocale(), 1),
	};
	if (effect.measure === 'minutes')
		return gain > 0 ? m.transparency_effect_faster(told) : m.transparency_effect_slower(told);
	return gain > 0 ? m.transparency_effect_happier(told) : m.transparency_effect_unhappier(told);
}

/** Surely better or worse, then unsure; those that cannot be told are counted, not listed. */
export function plainEffects(effects: readonly ToldEffect[]): string[] {
	const order = { worse: 0, better: 1, small: 2, unsure: 3, cannotTell: 4 } as const;
	const sentences = effects
		.filter(({ effect }) => effect.status === 'estimated')
		.toSorted((a, b) => order[standingOf(a.effect)] - order[standingOf(b.effect)])
		.map(plainEffect);
	// Minutes and satisfaction may both be unsure: that is one sentence.
	return [...new Set(sentences)];
}
