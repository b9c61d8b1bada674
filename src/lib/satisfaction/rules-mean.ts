type Indexed = { readonly regionCode: string; readonly index: number | null };

/**
 * The unweighted mean of office indices in hundredths, half up: the practice of the province for
 * rolling up units. Hidden offices do not count.
 *
 * meanIndex([8000, null, 8501]) → 8251
 */
export function meanIndex(indices: readonly (number | null)[]): number | null {
	const shown = indices.filter((index) => index !== null);
	if (shown.length === 0) return null;
	const sum = shown.reduce((total, index) => total + index, 0);
	return Math.floor((2 * sum + shown.length) / (2 * shown.length));
}

/** The mean of each kecamatan by its code, in points for the map: { '31.71.06': 82.51 } */
export function meansByKecamatan(offices: readonly Indexed[]): Record<string, number | null> {
	const groups = Map.groupBy(
		offices.filter((office) => office.regionCode.length >= 8),
		(office) => office.regionCode.slice(0, 8),
	);
	return Object.fromEntries(
		[...groups].map(([code, group]) => {
			const mean = meanIndex(group.map((office) => office.index));
			return [code, mean === null ? null : mean / 100];
		}),
	);
}
