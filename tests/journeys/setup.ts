import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startProduct, type Account } from '../make/product.ts';
import { visitedFile } from './visited.ts';

declare module 'vitest' {
	interface ProvidedContext {
		origin: string;
		accounts: Account[];
		dataFolder: string;
	}
}

/** One product for all journeys that only look around; whoever changes much starts an own one. */
export default async function setup(project: TestProject) {
	rmSync(visitedFile, { force: true });
	const product = await startProduct({ dataFolder: '.data/journeys', fresh: true });
	project.provide('origin', product.origin);
	project.provide('accounts', product.accounts);
	project.provide('dataFolder', product.dataFolder);
	return product.stop;
}
