import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { databaseUrl, type Product } from '../make/product.ts';
import { closeBrowser } from './visitor.ts';

/** The product that journeys share, and its database, which is open while those of one file run. */
export function sharedProduct() {
	const product: Pick<Product, 'origin' | 'accounts' | 'dataFolder'> = {
		origin: inject('origin'),
		accounts: inject('accounts'),
		dataFolder: inject('dataFolder'),
	};
	const client = new pg.Client({ connectionString: databaseUrl(product) });
	beforeAll(() => client.connect());
	afterAll(async () => {
		await closeBrowser();
		await client.end();
	});
	return { product, client };
}
