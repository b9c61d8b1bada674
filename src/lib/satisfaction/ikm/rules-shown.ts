import { endOf } from './span.ts';
import type { Span } from './span.ts';
import { fewest, isCovered, rankOf } from './rules-cover.ts';
import type { Covered } from './rules-cover.ts';
import type { Day } from '../../time/index.ts';

/** Stored with every closing. */
export const shownRule = 'tutup/1: setiap gabungan angka terbit memuat paling sedikit 5 jawaban';

/** How an office's answers are told: all of them, by service, by hour at the counter. */
export const dimensions = ['office', 'service', 'hour'] as const;
export type Dimension = (typeof dimensions)[number];

/** One figure of an office; `key`: 0, the service, or the hour. */
export type Cell = { readonly span: Span; readonly dimension: Dimension; readonly key: number };

/** How many answers an office had in a month, service and hour; hour −1 is not known. */
export type Joint = {
	readonly month: Day;
	readonly serviceId: number;
	readonly hour: number;
	readonly answers: number;
};

function holds(cell: Cell, { month, serviceId, hour }: Joint): boolean {
	if (month < cell.span.from || month >= endOf(cell.span)) return false;
	if (cell.dimension === 'office') return true;
	return cell.key === (cell.dimension === 'service' ? serviceId : hour);
}

/** The answers by which of the figures contain them. */
function coveredBy(cells: readonly Cell[], joints: readonly Joint[]): Covered[] {
	const rows = new Map<string, { columns: number[]; answers: number }>();
	for (const joint of joints) {
		const columns = cells.flatMap((cell, at) => (holds(cell, joint) ? [at] : []));
		if (columns.length === 0) continue;
		const key = columns.join();
		const row = rows.get(key) ?? { columns, answers: 0 };
		row.answers += joint.answers;
		rows.set(key, row);
	}
	return [...rows.values()];
}

/** Whether these figures of an office may stand beside each other. */
export function mayStand(cells: readonly Cell[], joints: readonly Joint[]): boolean {
	return isCovered(coveredBy(cells, joints), cells.length);
}

/** Whether figures that are shown already say these too: then nothing is added. */
function addsNothing(shown: readonly Cell[], wished: readonly Cell[], joints: readonly Joint[]) {
	const all = [...shown, ...wished];
	const rows = coveredBy(all, joints);
	const before = coveredBy(shown, joints);
	return rankOf(rows, all.length) === rankOf(before, shown.length);
}

/**
 * Which of the wished figures are shown beside those that already are. All, if they may; otherwise
 * one by one, the largest first, so that the smallest stay hidden: those below five, and as many more
 * as it takes that they cannot be worked out.
 *
 * Parts of 20, 12, 7 and 3 beside their total of 42 → 20 and 12
 */
export function chooseShown(
	shown: readonly Cell[],
	wished: readonly Cell[],
	joints: readonly Joint[],
): Cell[] {
	const sized = wished
		.map((cell) => ({ cell, answers: answersIn(cell, joints) }))
		.filter(({ answers }) => answers >= fewest)
		.sort((a, b) => b.answers - a.answers || a.cell.key - b.cell.key)
		.map(({ cell }) => cell);
	if (sized.length === 0) return [];
	if (addsNothing(shown, sized, joints)) return sized;
	if (mayStand([...shown, ...sized], joints)) return sized;
	if (sized.length === 1) return [];
	return sized.reduce<Cell[]>(
		(chosen, cell) => [...chosen, ...chooseShown([...shown, ...chosen], [cell], joints)],
		[],
	);
}

function answersIn(cell: Cell, joints: readonly Joint[]): number {
	return joints.reduce((sum, joint) => sum + (holds(cell, joint) ? joint.answers : 0), 0);
}
