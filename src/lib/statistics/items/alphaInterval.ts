import { fisherQuantile } from '../fisher.ts';

/**
 * The interval of an alpha from `people` who answered `items` items (Feldt 1965): (1 − α) / (1 − α̂) is
 * distributed as F with n − 1 and (n − 1)(k − 1) degrees of freedom.
 *
 * alphaInterval(0.8, { people: 11, items: 3 }, 0.9) → { low: 0.53, high: 0.93 }
 */
export function alphaInterval(
	alpha: number,
	{ people, items }: { people: number; items: number },
	level: number,
): { low: number; high: number } {
	const [one, other] = [people - 1, (people - 1) * (items - 1)];
	const at = (p: number) => 1 - (1 - alpha) * fisherQuantile(p, one, other);
	const tail = (1 - level) / 2;
	return { low: at(1 - tail), high: at(tail) };
}
