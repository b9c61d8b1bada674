import { formatNumber, formatPercent } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { Trait } from '../ikm/rules-trait.ts';
import { partsOfTrait } from './sheet.ts';
import type { Sheet } from './sheet.ts';

const sexWords: Readonly<Record<string, () => string>> = {
	L: m.satisfaction_sex_L,
	P: m.satisfaction_sex_P,
};

/** One line of a split of respondents, and what is left over where parts are hidden or not told. */
export type SplitLine = { readonly label: string; readonly text: string };

/** splitLines(sheet, 'sex', 77) → [{ Perempuan, '40 (52%)' }, { Lainnya, 'tidak ditampilkan' }] */
export function splitLines(sheet: Sheet, trait: Trait, whole: number): SplitLine[] {
	const locale = getLocale();
	const parts = partsOfTrait(sheet, trait);
	const lines = parts.map(({ value, answers }) => ({
		label: trait === 'sex' ? (sexWords[value]?.() ?? value) : value,
		text: m.report_split_part({
			n: formatNumber(answers, locale),
			share: formatPercent(answers / whole, locale),
		}),
	}));
	const rest = whole - parts.reduce((sum, { answers }) => sum + answers, 0);
	if (rest === 0) return lines;
	return [...lines, { label: m.report_split_rest(), text: formatNumber(rest, locale) }];
}
