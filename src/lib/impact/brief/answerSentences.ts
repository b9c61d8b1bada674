import { formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { BriefVerdict } from './briefFigure.ts';
import type { BriefLine } from './briefLine.ts';
import { briefMeasure } from './briefMeasure.ts';
import { measureName } from './briefWords.ts';

/**
 * The answer in sentences: what surely changed and by how much, then what did not, then what nobody
 * can say yet.
 *
 * → ['Kepuasan warga (IKM) naik 1,17 poin.', 'Tetap: waktu tunggu, waktu layanan.', …]
 */
export function answerSentences(lines: readonly BriefLine[]): string[] {
	const changed = lines
		.filter(({ verdict }) => verdict === 'better' || verdict === 'worse')
		.map(sentenceOf);
	const rest = (['same', 'unsure', 'unknown'] as const).flatMap((verdict) => {
		const names = lines.filter((line) => line.verdict === verdict).map(lowerName);
		return names.length === 0 ? [] : [restWords[verdict]({ names: names.join(', ') })];
	});
	return [...changed, ...rest];
}

const restWords: Record<
	Extract<BriefVerdict, 'same' | 'unsure' | 'unknown'>,
	typeof m.brief_same
> = { same: m.brief_same, unsure: m.brief_unsure, unknown: m.brief_unknown };

function sentenceOf({ measure, change }: BriefLine): string {
	const by = change?.by ?? 0;
	const n = formatNumber(Math.abs(by), getLocale(), briefMeasure[measure].decimals);
	const up = by > 0;
	if (measure === 'ikm') return up ? m.brief_ikm_up({ n }) : m.brief_ikm_down({ n });
	if (measure === 'complaints')
		return up ? m.brief_complaints_up({ n }) : m.brief_complaints_down({ n });
	if (measure === 'waited') return up ? m.brief_waited_up({ n }) : m.brief_waited_down({ n });
	return up ? m.brief_served_up({ n }) : m.brief_served_down({ n });
}

/** In the middle of a sentence; an abbreviation keeps its capitals. */
function lowerName({ measure }: BriefLine): string {
	const name = measureName[measure]();
	return name.charAt(0).toLocaleLowerCase(getLocale()) + name.slice(1);
}
