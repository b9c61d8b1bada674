/** Σ over columns of coefficient · value of observation i. */
export function valueAt(
	columns: readonly Float64Array[],
	i: number,
	coefficients: Float64Array,
): number {
	let sum = 0;
	for (let k = 0; k < columns.length; k += 1)
		sum += ((columns[k] as Float64Array)[i] as number) * (coefficients[k] as number);
	return sum;
}

/** Σ w·x·xᵀ, row by row. */
export function momentsOf(columns: readonly Float64Array[], weight: Float64Array): Float64Array {
	const k = columns.length;
	const moments = new Float64Array(k * k);
	for (let a = 0; a < k; a += 1)
		for (let b = 0; b <= a; b += 1) {
			const [left, right] = [columns[a] as Float64Array, columns[b] as Float64Array];
			let sum = 0;
			for (let i = 0; i < weight.length; i += 1)
				sum += (weight[i] as number) * (left[i] as number) * (right[i] as number);
			moments[a * k + b] = sum;
			moments[b * k + a] = sum;
		}
	return moments;
}

/** Σ w·x. */
export function totalsOf(columns: readonly Float64Array[], weight: Float64Array): Float64Array {
	return Float64Array.from(columns, (column) => {
		let sum = 0;
		for (let i = 0; i < weight.length; i += 1) sum += (weight[i] as number) * (column[i] as number);
		return sum;
	});
}
