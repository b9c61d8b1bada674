import { formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { gainOf } from '../measure.ts';
import type { Measure } from '../measure.ts';
import type { TrialEstimate, TrialReading } from './reading.ts';

/** The result of a trial in sentences: how much, how sure, and whether it matters. */
export function resultSentences(
	reading: TrialReading,
	{ measure, smallestEffect }: { measure: Measure; smallestEffect: number },
): string[] {
	if (reading.status === 'cannotTell')
		return [m.trial_result_not_yet(), m.trial_result_missing({ missing: missingWords(reading) })];
	const gain = gainOf(measure, reading.estimate);
	const size = formatNumber(Math.abs(gain), getLocale(), 1);
	const p = timesIn100(reading.p);
	const way = gain >= 0 ? 'better' : 'worse';
	return [
		m[`trial_said_${measure}_${way}`]({ size }),
		reading.crossed ? m.trial_said_sure({ p }) : m.trial_said_unsure({ p }),
		...(reading.crossed ? [matters(reading, smallestEffect)] : []),
	];
}

/** Rare chances are told as a bound: 2,000 draws cannot tell 0.02 from 0.01 per cent. */
function timesIn100(p: number): string {
	const least = formatNumber(0.1, getLocale(), 1);
	return p < 0.001 ? m.trial_said_rare({ n: least }) : formatNumber(100 * p, getLocale(), 1);
}

function matters({ low, high }: TrialEstimate, smallestEffect: number): string {
	const [least, most] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
	if ((least ?? 0) >= smallestEffect) return m.trial_said_matters();
	return (most ?? 0) < smallestEffect ? m.trial_said_small() : m.trial_said_maybe();
}

function missingWords(reading: TrialReading): string {
	if (reading.status !== 'cannotTell') return '';
	return reading.missing
		.map(({ reason, has, needs }) =>
			m[`trial_missing_${reason}`]({
				has: formatNumber(has, getLocale()),
				needs: formatNumber(needs, getLocale()),
			}),
		)
		.join('; ');
}
