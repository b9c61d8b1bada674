import { expect, test } from 'vitest';
import { lowerBound, type Reply } from './volume.ts';

/** Three people want two seats of worth 9, 7, 4: at a price of 4 to 7 the bound is the optimum, 16. */
const auction = async (prices: Float64Array): Promise<Reply> => {
	const price = prices[0] ?? 0;
	const buying = [9, 7, 4].filter((worth) => worth > price);
	const value = buying.reduce((sum, worth) => sum + worth - price, 2 * price);
	return { value, excess: Float64Array.of(buying.length - 2) };
};

test('prices rise until demand meets the seats, and the bound is the value of the best plan', async () => {
	const parts: number[] = [];
	const found = await lowerBound(
		new Float64Array(1),
		0,
		auction,
		(part) => void parts.push(part),
		({ steps }) => steps < 200,
	);
	expect(found.value).toBeGreaterThanOrEqual(16);
	expect(found.value).toBeLessThan(16.05);
	expect(parts[0]).toBe(1);
});

test('what is not scarce has no price', async () => {
	const plenty = async (prices: Float64Array): Promise<Reply> => ({
		value: 20 + 3 * (prices[0] ?? 0),
		excess: Float64Array.of(-3),
	});
	const found = await lowerBound(
		Float64Array.of(2),
		0,
		plenty,
		() => {},
		({ steps }) => steps < 50,
	);
	expect(found.prices[0]).toBe(0);
	expect(found.value).toBe(20);
});
