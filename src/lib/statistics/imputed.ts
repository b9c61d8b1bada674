import { outcomeColumns } from './outcomeColumns.ts';
import { outcomeEffects } from './outcomes/index.ts';
import type { InfluenceSums } from './outcomes/index.ts';
import { prepared } from './preparedPanel.ts';
import type { AnyPanel } from './preparedPanel.ts';

/**
 * What each unit differs after the course from what was expected without it, by the place of its name
 * in `units`: the sums of `outcomeEffects` for the one outcome of this panel.
 */
export function imputed(given: AnyPanel): { sums: InfluenceSums | null; units: Float64Array } {
	const ready = prepared(given);
	const { panel, adopted } = outcomeColumns(ready);
	const all = new Int32Array(panel.unit.length).fill(1);
	const { targets } = outcomeEffects(panel, adopted, all, { targets: 1, leads: 0, weeksALead: 1 });
	return { sums: targets[0] ?? null, units: ready.cells.units };
}
