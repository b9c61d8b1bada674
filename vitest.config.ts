import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/make/longestFirst.ts';

const STORE_TESTS = ['src/**/*.server.test.ts', 'src/**/store*.test.ts', 'src/lib/loop/*.test.ts'];

export default defineConfig({
	test: {
		passWithNoTests: true,
		reporters: ['default'],
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				test: {
					name: 'unit',
					isolate: false,
					testTimeout: 60_000,
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/house/**/*.test.ts'],
					exclude: STORE_TESTS,
				},
			},
			{
				test: {
					name: 'store',
					isolate: false,
					include: STORE_TESTS,
					globalSetup: 'tests/make/cluster.ts',
					maxWorkers: 2,
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'product',
					include: ['tests/product/*.test.ts'],
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 180_000,
				},
			},
			{
				test: {
					name: 'access',
					include: ['tests/access/*.test.ts'],
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 180_000,
				},
			},
			{
				test: {
					name: 'journeys',
					include: ['tests/journeys/*.spec.ts'],
					globalSetup: 'tests/journeys/setup.ts',
					maxWorkers: 2,
					maxConcurrency: 2,
					testTimeout: 180_000,
					hookTimeout: 180_000,
				},
			},
			{ test: { name: 'visited', include: ['tests/visited/*.test.ts'] } },
		],
	},
});
