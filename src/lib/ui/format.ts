import { numberFormat } from './keptFormats.ts';
import { tagOf, type Locale } from './locale.ts';

const MINUS = '−';

/** A number with thousands and decimals: `formatNumber(1234.5, 'id', 1)` → `'1.234,5'`, in English `'1,234.5'`. Rounds half away from zero; exact rounding by law happens before. */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
	const text = numberFormat(tagOf(locale), {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
		signDisplay: 'negative',
	}).format(value);
	return text.replace('-', MINUS);
}

/** A difference with its sign always shown: `formatChange(1.4, 'id', 1)` → `'+1,4'`, `-1.4` → `'−1,4'`. */
export function formatChange(value: number, locale: Locale, decimals = 0): string {
	const text = formatNumber(value, locale, decimals);
	const isZero = !/[1-9]/.test(text);
	return isZero || text.startsWith(MINUS) ? text : `+${text}`;
}

/** A share between 0 and 1 as per cent: `formatPercent(0.256, 'id', 1)` → `'25,6%'`. */
export function formatPercent(share: number, locale: Locale, decimals = 0): string {
	return `${formatNumber(share * 100, locale, decimals)}%`;
}

/** An interval in the words of the language: `formatInterval(-2.3, -0.5, 'id', 1)` → `'−2,3 sampai −0,5'`. */
export function formatInterval(low: number, high: number, locale: Locale, decimals = 0): string {
	const between = locale === 'id' ? 'sampai' : 'to';
	const [from, to] = [low, high].map((bound) => formatNumber(bound, locale, decimals));
	return `${from} ${between} ${to}`;
}
