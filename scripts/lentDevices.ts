import pg from 'pg';
import { deviceToken } from '../src/lib/satisfaction/answering/deviceToken.server.ts';
import { secretOf } from '../src/lib/platform/secret.server.ts';
import { databaseUrl, type Product } from '../tests/make/product.ts';

/**
 * A page of a kiosk or tablet shows nothing to a browser that no office has lent. Gives the address
 * that makes a browser one, as the head of the office opens it; null for every other page.
 *
 * linkOf('/survei/kios/PTSP-31.71.01') → '/survei/kios/PTSP-31.71.06.1001?perangkat=7.3qkP0…'
 */
export async function lentDevices({ dataFolder }: Pick<Product, 'dataFolder'>) {
	const client = new pg.Client({ connectionString: databaseUrl({ dataFolder }) });
	await client.connect();
	const { rows } = await client.query<{ id: number; kind: string; code: string }>(
		`select d.id::integer, d.kind, o.code from satisfaction.device d
		join counter.office o on o.id = d.office_id where d.ended_at is null order by o.code = 'PTSP-31.71.06.1001' desc, d.id`,
	);
	await client.end();
	const kinds = { kios: 'kiosk', tablet: 'tablet' } as const;
	return (path: string): { link: string; page: string } | null => {
		const [, place, rest = ''] = /^\/survei\/(kios|tablet)\/[^/?]+(.*)$/.exec(path) ?? [];
		if (place !== 'kios' && place !== 'tablet') return null;
		const device = rows.find(({ kind }) => kind === kinds[place]);
		if (!device) return null;
		const home = `/survei/${place}/${device.code}`;
		const token = deviceToken(secretOf(null, dataFolder), device.id);
		return { link: `${home}?perangkat=${token}`, page: `${home}${rest}` };
	};
}
