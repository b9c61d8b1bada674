import { formatChange, formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { EffectRange } from './effectRange.ts';
import { comparisonLimits } from './limits.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome.ts';

const names: Record<string, () => string> = {
	minutes: m.finding_outcome_minutes,
	waited: m.finding_outcome_waited,
	firstTime: m.finding_outcome_firstTime,
	held: m.finding_outcome_held,
	complaints: m.finding_outcome_complaints,
	ikm: m.finding_outcome_ikm,
	persyaratan: m.finding_outcome_persyaratan,
	prosedur: m.finding_outcome_prosedur,
	waktu: m.finding_outcome_waktu,
	biaya: m.finding_outcome_biaya,
	produk: m.finding_outcome_produk,
	kompetensi: m.finding_outcome_kompetensi,
	perilaku: m.finding_outcome_perilaku,
	pengaduan: m.finding_outcome_pengaduan,
	sarana: m.finding_outcome_sarana,
};

export const outcomeName = (key: string): string => names[key]?.() ?? key;

const units: Record<Outcome['unit'], () => string> = {
	minutes: m.finding_unit_minutes,
	percent: m.finding_unit_percent,
	points: m.finding_unit_points,
	perThousand: m.finding_unit_perThousand,
};

/** 'menit per kunjungan' */
export const outcomeUnit = (key: string): string => units[outcomeOf(key)?.unit ?? 'minutes']();

/** Small amounts need two places: outcomeDecimals('held') → 2 */
export const outcomeDecimals = (key: string): number =>
	(outcomeOf(key)?.worthwhile ?? 1) < 0.6 && key !== 'minutes' ? 2 : 1;

/** A change with its sign, without unit: '−1,4' */
export const changeText = (key: string, value: number): string =>
	formatChange(value, getLocale(), outcomeDecimals(key));

/** A change with its interval: '−1,4 (−2,3 … −0,5)' */
export const rangeText = (key: string, { estimate, low, high }: EffectRange): string =>
	`${changeText(key, estimate)} (${changeText(key, low)} … ${changeText(key, high)})`;

/** A size without sign, with unit: '1,4 menit per kunjungan' */
export const sizeText = (key: string, value: number): string =>
	`${formatNumber(Math.abs(value), getLocale(), outcomeDecimals(key))} ${outcomeUnit(key)}`;

/** A probability as it is read: '0,03', or '< 0,001' */
export function chanceText(value: number): string {
	return value < 0.001
		? `<\u00a0${formatNumber(0.001, getLocale(), 3)}`
		: formatNumber(value, getLocale(), 3);
}

/** The same behind its letter, 'p {chance}': '= 0,03', or '< 0,001' */
export function chanceAfter(value: number): string {
	const text = chanceText(value);
	return text.startsWith('<') ? text : `= ${text}`;
}

/** Too few to be told apart from one another: countText(3) → 'kurang dari 5' */
export function countText(count: number): string {
	const { smallestGroup } = comparisonLimits;
	return count > 0 && count < smallestGroup
		? m.finding_few({ n: String(smallestGroup) })
		: formatNumber(Math.floor(count), getLocale());
}
