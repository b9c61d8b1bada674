import { expect, test } from 'vitest';
import { gainOf, meanFigure } from './rules-evaluation.ts';

test('the interval of a mean is that of Student', () => {
	const figure = meanFigure([4, 5, 3, 4, 4]);
	// t(0.975, 4) = 2.776445, s = 0.7071068, √5 = 2.236068
	expect(figure?.mean).toBe(4);
	expect(figure?.low).toBeCloseTo(4 - 0.877_989, 5);
	expect(figure?.high).toBeCloseTo(4 + 0.877_989, 5);
});

test('four answers tell nothing, so that nobody is told apart', () => {
	expect(meanFigure([5, 5, 5, 1])).toBeNull();
});

test('the gain is that of pairs', () => {
	const scores = [50, 60, 70, 80, 90].map((before, officerId) => ({
		...{ officerId, before, after: before + 10 },
	}));
	expect(gainOf(scores)).toEqual({ mean: 10, low: 10, high: 10, n: 5 });
});
