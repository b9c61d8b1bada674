/** freshId('layar', ['layar1', 'layar3']) → 'layar4': a number that was not used, also not before a gap. */
export function freshId(beginning: string, taken: readonly string[]): string {
	const numbers = taken.map((id) => Number(/\d+$/.exec(id)?.[0] ?? 0));
	return `${beginning}${Math.max(0, ...numbers) + 1}`;
}
