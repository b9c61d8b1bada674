import { formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { TrialReading } from './reading.ts';
import type { TrialDesign } from './trial.ts';

/** Who was seen, who was lost, and who really passed the course; offices cannot pass one. */
export function attritionRows(design: TrialDesign, { counts, passed }: TrialReading) {
	const row = (what: string, drawn: number, notDrawn: number) => ({
		what,
		drawn: formatNumber(drawn, getLocale()),
		notDrawn: formatNumber(notDrawn, getLocale()),
	});
	return [
		row(m.trial_attrition_seen(), counts.drawn, counts.notDrawn),
		row(m.trial_attrition_lost(), counts.lostDrawn, counts.lostNotDrawn),
		...(design === 'lottery'
			? [row(m.trial_attrition_passed(), passed.drawn, passed.notDrawn)]
			: []),
	];
}
