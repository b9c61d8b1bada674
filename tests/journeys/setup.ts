import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { anH5pPlayer } from '../make/h5p.ts';
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
	const env = { MUMPUNI_H5P_PLAYER: anH5pPlayer('.data/h5p-player') };
	const product = await startProduct({ dataFolder: '.data/journeys', fresh: true, env });
	project.provide('origin', product.origin);
	project.provide('accounts', product.accounts);
	project.provide('dataFolder', product.dataFolder);
	return product.stop;
}
