import { expect, test } from 'vitest';
import { randomFrom } from '../../../statistics/index.ts';
import { nextDrawn } from '../sitting/rules-next.ts';
import { drawItems, shortOf } from './rules-draw.ts';

const item = (id: number, content: string, scenarioId: number | null = null) => ({
	...{ id, content, scenarioId },
	...{ a: 1, d: 0, calibrated: true, exposure: 0 },
});
const pool = [
	...Array.from({ length: 10 }, (_, at) => item(at + 1, 'syarat')),
	...Array.from({ length: 6 }, (_, at) => item(at + 11, 'biaya', at % 2 === 0 ? 7 : null)),
];
const parts = [
	{ content: 'biaya', items: 4 },
	{ content: 'syarat', items: 3 },
];

test('everybody gets as many items of each content, others than the neighbour', () => {
	const draw = (seed: string) => drawItems(parts, pool, randomFrom(seed)) ?? [];
	for (const seed of ['ani', 'budi', 'cici']) {
		const drawn = draw(seed);
		expect(new Set(drawn).size).toBe(7);
		expect(drawn.filter((id) => id > 10)).toHaveLength(4);
	}
	expect(draw('ani')).toEqual(draw('ani'));
	expect(draw('ani')).not.toEqual(draw('budi'));
});

test('items on the same documents are asked one after another', () => {
	for (let seed = 0; seed < 30; seed += 1) {
		const drawn = drawItems(parts, pool, randomFrom(seed)) ?? [];
		const places = drawn.flatMap((id, at) =>
			pool.find((one) => one.id === id)?.scenarioId === 7 ? [at] : [],
		);
		expect((places.at(-1) ?? 0) - (places[0] ?? 0)).toBe(Math.max(0, places.length - 1));
	}
});

test('a plan that the bank cannot fill is refused, and says where', () => {
	const more = [{ content: 'biaya', items: 7 }];
	expect(drawItems(more, pool, randomFrom('x'))).toBeNull();
	expect(shortOf(more, [{ content: 'biaya', approved: 6 }])).toEqual(['biaya']);
});

test('an item taken out of use after the draw is passed over', () => {
	const next = nextDrawn(pool, [99, 3, 4], [{ id: 3 }]);
	expect(next?.item.id).toBe(4);
	expect(nextDrawn(pool, [3], [{ id: 3 }])).toBeNull();
});
