import { formatPercent } from '../../ui/format.ts';
import type { Locale } from '../../ui/locale.ts';

/** A proven gap, rounded up: what is proven must never look smaller than it is. 0.00003 → '0,01%' */
export const gapText = (gap: number, locale: Locale): string =>
	formatPercent(Math.ceil(gap * 10_000 - 1e-9) / 10_000, locale, 2);
