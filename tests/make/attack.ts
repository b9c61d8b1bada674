import { countedIn } from '../../src/lib/satisfaction/ikm/rules-shown.ts';
import type { Cell, Joint } from '../../src/lib/satisfaction/ikm/rules-shown.ts';
import { randomFrom } from '../../src/lib/statistics/index.ts';

/** What somebody has worked out by adding and subtracting figures: of how many answers it speaks. */
export type Loot = { readonly answers: number; readonly groups: readonly Joint[] };

const PRIME = 2_147_483_647n;

/**
 * Adds and subtracts published figures of an office as cleverly as is known: brings them into echelon
 * form over answers in many orders, which is how words of least weight are found in a code (information
 * set decoding; Prange 1962). Gives the combination that speaks of the fewest answers.
 */
export function attack(cells: readonly Cell[], joints: readonly Joint[], orders = 12): Loot {
	const random = randomFrom('serangan');
	const figures = cells.map((cell) => countedIn(cell, joints));
	let best: Loot = { answers: Number.POSITIVE_INFINITY, groups: [] };
	for (let turn = 0; turn < orders; turn += 1) {
		const order = random.shuffle(joints.map((_, at) => at));
		order.sort((a, b) => (turn % 2 === 0 ? joints[b]!.answers - joints[a]!.answers : 0));
		const rows = figures.map((figure) => Array.from(figure, (one) => BigInt(one)));
		for (const row of reduced(rows, order)) {
			const groups = joints.filter((_, at) => row[at] !== 0n);
			const answers = groups.reduce((sum, one) => sum + one.answers, 0);
			if (answers > 0 && answers < best.answers) best = { answers, groups };
		}
	}
	return best;
}

/** Reduced echelon form modulo a prime; each row is a combination of figures. */
function reduced(rows: bigint[][], order: readonly number[]): bigint[][] {
	let done = 0;
	for (const column of order) {
		const at = rows.findIndex((row, place) => place >= done && row[column] !== 0n);
		if (at < 0) continue;
		[rows[done], rows[at]] = [rows[at]!, rows[done]!];
		const pivot = rows[done]!;
		const inverse = inverseOf(pivot[column]!);
		for (const [place, value] of pivot.entries()) pivot[place] = (value * inverse) % PRIME;
		for (const [place, row] of rows.entries()) {
			const part = row[column]!;
			if (place === done || part === 0n) continue;
			for (const [to, value] of pivot.entries())
				if (value !== 0n) row[to] = (row[to]! + (PRIME - part) * value) % PRIME;
		}
		done += 1;
		if (done === rows.length) break;
	}
	return rows.slice(0, done);
}

function inverseOf(value: bigint): bigint {
	let [result, base] = [1n, value];
	for (let power = PRIME - 2n; power > 0n; power /= 2n) {
		if (power % 2n === 1n) result = (result * base) % PRIME;
		base = (base * base) % PRIME;
	}
	return result;
}
