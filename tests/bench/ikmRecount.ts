import type { Pool } from 'pg';
import { elements } from '../../src/lib/satisfaction/index.ts';
import type { Span } from '../../src/lib/satisfaction/index.ts';
import { endOf } from '../../src/lib/satisfaction/index.ts';

/** What the rows say, each figure worked out from the answers alone: sums as text, so that no digit is lost. */
export type Recount = Map<string, { answers: bigint; sums: bigint[]; squares: bigint }>;

const key = { office: '0', service: 'service_id', hour: 'hour' } as const;

export async function recount(
	pool: Pool,
	span: Span,
	dimension: keyof typeof key,
): Promise<Recount> {
	const total = elements.join(' + ');
	const { rows } = await pool.query<Record<string, string>>(
		`select concat(office_id, ' ', ${key[dimension]}) as name, count(*)::text as answers,
			${elements.map((element) => `sum(${element})::text as ${element}`).join(', ')},
			sum((${total}) * (${total}))::text as squares
		from satisfaction.answer
		where counted_on >= $1 and counted_on < $2
		group by 1, office_id${dimension === 'office' ? '' : `, ${key[dimension]}`}`,
		[span.from, endOf(span)],
	);
	return new Map(
		rows.map((row) => [
			row.name ?? '',
			{
				answers: BigInt(row.answers ?? 0),
				sums: elements.map((element) => BigInt(row[element] ?? 0)),
				squares: BigInt(row.squares ?? 0),
			},
		]),
	);
}

/** Hundredths of an index, half up, in whole numbers of any length: 2500 · total ÷ (answers · parts). */
export function indexFrom(total: bigint, answers: bigint, parts: bigint): number {
	const below = answers * parts;
	return Number((2n * 2500n * total + below) / (2n * below));
}
