import { orderBy } from './cellTable.ts';
import type { CellTable } from './cellTable.ts';
import type { Cell } from './panel.ts';
import { Places } from './places.ts';

/** Takes cells one by one, as they come from a cursor, and arranges them in columns. */
export class CellCollector {
	readonly #units = new Places();
	readonly #periods = new Places();
	readonly #strata = new Places();
	#unit = new Int32Array(1024);
	#period = new Int32Array(1024);
	#stratum = new Int32Array(1024);
	#n = new Float64Array(1024);
	#sum = new Float64Array(1024);
	#length = 0;

	/** See `Cell` for what each number means. */
	add(unit: number, period: number, stratum: number, n: number, sum: number): void {
		if (this.#length === this.#n.length) this.#grow();
		const i = this.#length;
		this.#unit[i] = this.#units.of(unit);
		this.#period[i] = this.#periods.of(period);
		this.#stratum[i] = this.#strata.of(stratum);
		this.#n[i] = n;
		this.#sum[i] = sum;
		this.#length += 1;
	}

	table(): CellTable {
		const length = this.#length;
		const { rank, sorted } = this.#periods.ranked();
		const when = new Int32Array(length);
		for (let i = 0; i < length; i += 1) when[i] = rank[this.#period[i] as number] as number;
		const inTime = orderBy(when, sorted.length).order;
		const byUnit = orderBy(this.#unit.subarray(0, length), this.#units.keys.length, inTime).order;
		const strata = Float64Array.from(this.#strata.keys);
		const { order, start } = orderBy(this.#stratum.subarray(0, length), strata.length, byUnit);
		const [unit, period] = [new Int32Array(length), new Int32Array(length)];
		const [n, sum] = [new Float64Array(length), new Float64Array(length)];
		for (let i = 0; i < length; i += 1) {
			const from = order[i] as number;
			unit[i] = this.#unit[from] as number;
			period[i] = when[from] as number;
			n[i] = this.#n[from] as number;
			sum[i] = this.#sum[from] as number;
		}
		return {
			unit,
			period,
			n,
			sum,
			start,
			units: Float64Array.from(this.#units.keys),
			periods: sorted,
			strata,
		};
	}

	#grow(): void {
		const longer = <T extends Int32Array | Float64Array>(old: T, fresh: T) => {
			fresh.set(old);
			return fresh;
		};
		const size = 2 * this.#length;
		this.#unit = longer(this.#unit, new Int32Array(size));
		this.#period = longer(this.#period, new Int32Array(size));
		this.#stratum = longer(this.#stratum, new Int32Array(size));
		this.#n = longer(this.#n, new Float64Array(size));
		this.#sum = longer(this.#sum, new Float64Array(size));
	}
}

/** cellTable([{ unit: 7, period: 3, stratum: 1, n: 2, sum: 19 }]).units → [7] */
export function cellTable(cells: readonly Cell[]): CellTable {
	const collector = new CellCollector();
	for (const { unit, period, stratum, n, sum } of cells)
		collector.add(unit, period, stratum, n, sum);
	return collector.table();
}
