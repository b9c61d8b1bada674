import { outcomeOf, treatmentKinds, verdicts } from '#lib/impact/index.ts';

/** What the address asks the list for; what nobody knows is everything. */
export function comparisonFilterIn(params: URLSearchParams) {
	const oneOf = <T extends string>(name: string, known: readonly T[]): T | null =>
		known.find((one) => one === params.get(name)) ?? null;
	const text = (name: string) => (params.get(name) ?? '').trim().slice(0, 100);
	return {
		verdict: oneOf('jawaban', verdicts),
		kind: oneOf('jenis', treatmentKinds),
		category: text('layanan') || null,
		outcome: outcomeOf(text('ukuran'))?.key ?? null,
		search: text('cari'),
	};
}
