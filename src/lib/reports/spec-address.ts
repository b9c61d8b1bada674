import type { Spec } from './spec.ts';

/**
 * A report as the address that asks it; `readSpec` reads it back.
 *
 * addressOf({ subject: 'hours', columns: ['name'], … }) → 'pokok=hours&kolom=name…'
 */
export function addressOf(spec: Spec): URLSearchParams {
	const query = new URLSearchParams({ pokok: spec.subject });
	for (const column of spec.columns) query.append('kolom', column);
	for (const [at, { column, test, value }] of spec.filters.entries()) {
		query.set(`saring${at + 1}`, column);
		query.set(`uji${at + 1}`, test);
		query.set(`nilai${at + 1}`, value);
	}
	if (spec.group) query.set('kelompok', spec.group);
	query.set('ukuran', measureText(spec.measure));
	query.set('grafik', spec.chart);
	return query;
}

export const measureText = ({ by, column }: Spec['measure']): string =>
	column === null ? by : `${by}:${column}`;
