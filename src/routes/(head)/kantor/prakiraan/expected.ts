import { formatNumber } from '#lib/ui/format.ts';
import { getLocale } from '#lib/words/runtime.js';

/** An expected count with the range of 90 per cent. */
export type Told = { readonly mean: number; readonly low: number; readonly high: number };

export function meanText({ mean }: Told, decimals = 1): string {
	return formatNumber(mean, getLocale(), decimals);
}

/** rangeText({ low: 0, high: 5, … }) → '0–5' */
export function rangeText({ low, high }: Told): string {
	return `${formatNumber(low, getLocale())}–${formatNumber(high, getLocale())}`;
}
