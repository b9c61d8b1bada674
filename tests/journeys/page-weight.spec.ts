import { expect, inject, test } from 'vitest';
import { weigh } from '../bench/weight.ts';
import type { Role } from '../../src/lib/people/principal.ts';
import { signIn, type Product } from '../make/product.ts';
import { everyLook } from './looks.ts';

const product = {
	origin: inject('origin'),
	accounts: inject('accounts'),
	dataFolder: inject('dataFolder'),
} as Product;

/** What a cheap phone may have to load and run of scripts for one page, in bytes as they travel. */
const MOST_SCRIPT = 45_000;

/** The page itself with its looks: two seconds on a slow line of half a megabit. */
const MOST_PAGE = 125_000;

/** Pages that draw themselves without a server come once for each version, to a desk or a phone. */
const KEPT: Record<string, number> = { '/loket/luring': 75_000, '/saya/simpanan': 90_000 };

test('no page asks more of a cheap phone than 45 kB of scripts and 125 kB in all', async () => {
	const cookies = new Map<Role, string>();
	const tooHeavy: string[] = [];
	for (const { path, as } of await everyLook(product)) {
		if (as && !cookies.has(as)) cookies.set(as, await signIn(product, as));
		const weight = await weigh(product.origin + path, as ? cookies.get(as)! : '');
		const all = weight.htmlGzip + weight.scriptGzip + weight.styleGzip;
		const most = KEPT[path] ?? MOST_SCRIPT;
		if (weight.scriptGzip > most || all > MOST_PAGE)
			tooHeavy.push(`${path}: ${weight.scriptGzip} bytes of scripts, ${all} in all`);
	}
	expect(tooHeavy).toEqual([]);
});
