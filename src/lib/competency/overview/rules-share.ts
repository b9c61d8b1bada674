import type { Figure } from './figure.ts';

/** Share of the demands of a branch that are met, those never assessed counted as not met; null without a demand. */
export function metShare({ demanded, met }: Pick<Figure, 'demanded' | 'met'>): number | null {
	return demanded === 0 ? null : met / demanded;
}

/**
 * How a share looks on the map, from 0 (a hole) to 3: half, three quarters and nine tenths are the
 * steps. Own design.
 *
 * heatOf(0.8) → 2; heatOf(null) → null
 */
export function heatOf(share: number | null): number | null {
	if (share === null) return null;
	return share >= 0.9 ? 3 : share >= 0.75 ? 2 : share >= 0.5 ? 1 : 0;
}
