import { scaleLinear, type ScaleLinear } from 'd3-scale';

/** One line of a chart; null is a moment without enough data, and the line breaks there. */
export interface Series {
	name: string;
	values: (number | null)[];
	intervals?: ([number, number] | null)[];
}

/** Height of a value in per cent from the top, over all series and their intervals, on round bounds. */
export function lineScale(series: Series[], fromZero: boolean): ScaleLinear<number, number> {
	const values = series
		.flatMap((one) => [...one.values, ...(one.intervals ?? []).flat()])
		.filter((value) => value !== null);
	const low = Math.min(...values, ...(fromZero || values.length === 0 ? [0] : []));
	const high = Math.max(...values, ...(values.length === 0 ? [1] : []));
	return scaleLinear([low, high === low ? low + 1 : high], [100, 0]).nice(4);
}
