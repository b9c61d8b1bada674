import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attack } from '../make/attack.ts';
import { databaseUrl, send, signIn, startProduct, type Product } from '../make/product.ts';
import { officeYears, type OfficeYear } from '../make/published.ts';
import { elements } from '../../src/lib/satisfaction/index.ts';
import { surveyToken } from '../../src/lib/satisfaction/token.server.ts';
import { codeOf, endOf } from '../../src/lib/satisfaction/ikm/span.ts';
import type { Role } from '../../src/lib/people/principal.ts';

let product: Product;
let owner: pg.Client;
let years: OfficeYear[];
const cookies = new Map<Role | null, string>([[null, '']]);

beforeAll(async () => {
	product = await startProduct({ dataFolder: '.data/access-privacy', fresh: true });
	owner = new pg.Client({ connectionString: databaseUrl(product) });
	await owner.connect();
	years = await officeYears(owner);
	for (const role of ['officer', 'supervisor', 'counterOfficer', 'headOfOffice', 'leader'] as const)
		cookies.set(role, await signIn(product, role));
});

afterAll(async () => {
	await owner.end();
	await product.stop();
});

async function page(path: string, as: Role | null = null): Promise<string> {
	const cookie = cookies.get(as) ?? '';
	const response = await fetch(product.origin + path, { headers: { cookie, accept: 'text/html' } });
	expect([path, response.status]).toEqual([path, 200]);
	return response.text();
}

async function one(text: string, values: unknown[] = []): Promise<string> {
	const { rows } = await owner.query(text, values);
	return String((rows[0] as { v: unknown } | undefined)?.v ?? '');
}

const officeCode = () =>
	one("select code as v from counter.office where code = 'PTSP-31.71.06.1001'");

describe('whoever adds and subtracts published figures', () => {
	test('learns nothing of fewer than five answers: months, quarters, years, services, hours, totals', () => {
		expect(years.length).toBeGreaterThan(10);
		const figures = years.reduce((sum, { cells }) => sum + cells.length, 0);
		const loot = years.map(({ cells, joints }) => attack(cells, joints).answers);
		console.log(`${figures} angka terbit, serangan terbaik memuat ${Math.min(...loot)} jawaban`);
		expect(Math.min(...loot)).toBeGreaterThanOrEqual(5);
	});

	test('would have learnt it from a figure that is hidden: the attack finds what is there', () => {
		const leaks = years.flatMap(({ cells, joints }) => {
			const quarter = cells.find(
				({ span, dimension }) => span.kind === 'quarter' && dimension === 'office',
			);
			if (!quarter) return [];
			const within = joints.filter(
				({ month }) => month >= quarter.span.from && month < endOf(quarter.span),
			);
			const sizes = Map.groupBy(within, ({ serviceId }) => serviceId);
			const small = [...sizes].find(
				([, own]) => own.reduce((sum, { answers }) => sum + answers, 0) < 5,
			);
			if (!small) return [];
			const hidden = { span: quarter.span, dimension: 'service', key: small[0] } as const;
			return [attack([...cells, hidden], joints, 4).answers];
		});
		expect(leaks.length).toBeGreaterThan(5);
		expect(Math.max(...leaks)).toBeLessThan(5);
	});

	test('has no more to add and subtract than these: cities and province are sums of offices', async () => {
		const totals = await one(
			`select sum(answers) as v from satisfaction.figure
			where span = 'year' and dimension = 'office'`,
		);
		const year = await one(
			"select to_char(from_month, 'YYYY') as v from satisfaction.closing where span = 'year' limit 1",
		);
		const text = await page(`/kinerja?periode=${year}`);
		expect(text).toContain(Number(totals).toLocaleString('id-ID'));
	});
});

/** All that shows figures of answers, for each who may read it; of a page with a clock, what is told of answers. */
async function everythingShown(code: string): Promise<Map<string, string>> {
	const periods = years
		.flatMap(({ cells }) => cells.map(({ span }) => codeOf(span)))
		.filter((period, at, all) => all.indexOf(period) === at);
	const looks: [string, Role | null][] = [
		...periods.flatMap((period): [string, Role | null][] => [
			[`/kinerja?periode=${period}`, null],
			[`/kinerja/${code}?periode=${period}`, null],
		]),
		['/kinerja', null],
		[`/kinerja/${code}/lembar`, null],
		[`/kinerja/${code}/lembar/gambar`, null],
		[`/kantor-layanan/${code}`, null],
		['/kantor/ikm', 'headOfOffice'],
		['/kantor/ikm?bobot=0.11', 'headOfOffice'],
		['/kantor/laporan', 'headOfOffice'],
		['/dampak/skm', 'leader'],
	];
	const shown = new Map<string, string>();
	for (const [path, as] of looks) shown.set(path, told(await page(path, as)));
	shown.set(
		'/kantor',
		told((await page('/kantor', 'headOfOffice')).split('Penilaian warga')[1] ?? ''),
	);
	return shown;
}

/** The words of a page, without what the server makes anew for each reader. */
function told(html: string): string {
	return html
		.replace(/<script[\s\S]*?<\/script>|<svg[\s\S]*?<\/svg>/g, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');
}

describe('whoever looks before and after a citizen has answered', () => {
	test('sees no figure move', async () => {
		const code = await officeCode();
		const token = await one(
			`select v.token as v from satisfaction.invitation i
			join counter.visit v on v.id = i.visit_id join counter.office o on o.id = v.office_id
			where o.code = $1 and i.used_on is null and i.expires_at > now() limit 1`,
			[code],
		);
		const before = await everythingShown(code);
		const counted = () => one('select count(*) as v from satisfaction.answer');
		const count = Number(await counted());
		const scores = Object.fromEntries(elements.map((element) => [element, '1']));
		const sent = await send(product, `/survei/${surveyToken(token)}`, scores);
		expect(sent.status).toBeLessThan(400);
		expect(Number(await counted())).toBe(count + 1);
		const after = await everythingShown(code);
		expect(before.size).toBeGreaterThan(40);
		for (const [path, text] of before) expect([path, after.get(path)]).toEqual([path, text]);
	});
});

describe('the anonymous answers of a quarter', () => {
	const rowsOf = async () => {
		const code = await one(
			`select to_char(from_month, 'YYYY"-tw"Q') as v from satisfaction.closing
			where span = 'quarter' order by from_month desc limit 1`,
		);
		const text = await page(`/kantor/laporan/jawaban?unduh=csv&periode=${code}`, 'headOfOffice');
		return text.trim().split(/\r?\n/);
	};

	test('share each profile with at least five, and hold nothing else of a person or a moment', async () => {
		const [head = '', ...rows] = await rowsOf();
		expect(head).not.toMatch(/tanggal|jam|petugas|nama|nik|kanal/i);
		expect(rows.length).toBeGreaterThanOrEqual(5);
		const sizes = Map.groupBy(rows, (row) => row.split(';').slice(-3).join(';'));
		expect(Math.min(...[...sizes.values()].map((alike) => alike.length))).toBeGreaterThanOrEqual(5);
	});

	test('come in an order that tells nothing: twice the same answers, twice another order', async () => {
		const [first, second] = [await rowsOf(), await rowsOf()];
		expect(first.toSorted()).toEqual(second.toSorted());
		expect(first).not.toEqual(second);
	});

	test('are not to be had for a year, whose difference would tell a quarter, nor by a citizen', async () => {
		for (const [path, as] of [
			['/kantor/laporan/jawaban?periode=2025', 'headOfOffice'],
			['/kantor/laporan/jawaban', null],
			['/kantor/laporan/jawaban', 'leader'],
		] as const) {
			const cookie = cookies.get(as) ?? '';
			const response = await fetch(product.origin + path, {
				headers: { cookie },
				redirect: 'manual',
			});
			expect([path, as, response.status >= 300]).toEqual([path, as, true]);
		}
	});
});

describe('an officer', () => {
	test('reads nothing of what citizens answered on the own pages, at the desk or in a team', async () => {
		for (const [path, as] of [
			['/saya', 'officer'],
			['/saya/jp', 'officer'],
			['/saya/rencana', 'officer'],
			['/loket', 'counterOfficer'],
			['/tim', 'supervisor'],
		] as const)
			expect([path, /\bIKM\b|Rentang 90%/.test(await page(path, as))]).toEqual([path, false]);
	});

	test('stands behind a figure of impact only with five answers and more', async () => {
		expect(
			await one(
				`select count(*) as v from impact.effect
				where measure = 'ikm' and status = 'estimated' and (observations < 5 or officers_trained < 2)`,
			),
		).toBe('0');
	});

	test('is nowhere in what is kept or published of answers', async () => {
		expect(
			await one(
				`select string_agg(table_name || '.' || column_name, ', ') as v
				from information_schema.columns
				where table_schema = 'satisfaction'
					and table_name in ('answer', 'month_sum', 'month_joint', 'month_trait', 'figure', 'figure_trait')
					and column_name ~ 'officer|visit_id|token|name|nik|_at$'`,
			),
		).toBe('');
	});
});
