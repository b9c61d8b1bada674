import { parsed, refuse } from '../reply.ts';
import type { Parsed } from '../reply.ts';
import { isInstant } from '../instant.ts';
import { isUuid } from '../text.ts';

/** Which statements are wanted: stored in `[from, to)`, of one program, behind the last one that came. */
export type ExportWish = {
	readonly from: string | null;
	readonly to: string | null;
	readonly clientId: number | null;
	readonly after: string | null;
};

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/**
 * Reads what an address asks for. A month is one of UTC, as the store keeps them.
 *
 * exportWish('bulan=2026-11') → from 2026-11-01, to 2026-12-01
 */
export function exportWish(query: URLSearchParams): Parsed<ExportWish> {
	const get = (name: string) => query.get(name)?.trim() || null;
	const [month, since, client, after] = ['bulan', 'sejak', 'program', 'sesudah'].map(get);
	const [, year, number] = MONTH.exec(month ?? '') ?? [];
	if (month && !year) return refuse(400, 'bulan must be a month, like 2026-11');
	if (since && !isInstant(since)) return refuse(400, 'sejak must be a time of RFC 3339');
	if (client && !/^[1-9]\d{0,8}$/.test(client)) return refuse(400, 'program must be a number');
	if (after && !isUuid(after)) return refuse(400, 'sesudah must be the id of a statement');
	const first = year ? new Date(Date.UTC(Number(year), Number(number) - 1)) : null;
	const next = year ? new Date(Date.UTC(Number(year), Number(number))) : null;
	const start = since ? new Date(since) : null;
	const from = first && start ? (first > start ? first : start) : (first ?? start);
	return parsed({
		from: from?.toISOString() ?? null,
		to: next?.toISOString() ?? null,
		clientId: client ? Number(client) : null,
		after: after?.toLowerCase() ?? null,
	});
}

/** statementsName({ from: '2026-11-01T…', … }) → 'pernyataan-2026-11-01' */
export const statementsName = ({ from }: ExportWish): string =>
	['pernyataan', ...(from ? [from.slice(0, 10)] : [])].join('-');
