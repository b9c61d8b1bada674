import { formatChange } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { Gap } from '../gap.ts';
import type { Reason } from '../rules-why.ts';
import { ageInWords, levelInFull, sourceWord } from '../wording.ts';

/** `reasons` come with the strongest first. */
function strongest(reasons: readonly Reason[], direction: Reason['direction']): Reason | undefined {
	return reasons.find((reason) => reason.direction === direction);
}

function moved(reason: Reason) {
	const { observation, ageInDays, effect } = reason;
	return {
		source: sourceWord(observation.source),
		age: ageInWords(ageInDays),
		change: formatChange(effect, getLocale(), 1),
	};
}

/**
 * A level in a few sentences: what is proven, what raised and what lowered it most, how old it all is.
 *
 * "Terbukti tingkat 2 (dasar). Yang paling menaikkan: Penilaian atasan 4 bulan lalu (+0,6 tingkat). …"
 */
export function whySentence(
	gap: Pick<Gap, 'proven'> | null,
	reasons: readonly Reason[],
): string | null {
	if (reasons.length === 0) return null;
	const proven = gap?.proven ?? 0;
	const raised = strongest(reasons, 'raises');
	const lowered = strongest(reasons, 'lowers');
	const ages = reasons.map(({ ageInDays }) => ageInDays);
	const [newest, oldest] = [Math.min(...ages), Math.max(...ages)];
	return [
		proven > 0 ? m.contest_why_proven({ level: levelInFull(proven) }) : m.contest_why_proven_not(),
		raised && m.contest_why_raised(moved(raised)),
		lowered && m.contest_why_lowered(moved(lowered)),
		!raised && !lowered && m.contest_why_confirmed(),
		reasons.length === 1
			? m.contest_why_age_one({ age: ageInWords(newest) })
			: m.contest_why_ages({
					n: reasons.length,
					newest: ageInWords(newest),
					oldest: ageInWords(oldest),
				}),
	]
		.filter(Boolean)
		.join(' ');
}
