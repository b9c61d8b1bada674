import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anAppointment, anOfficer, aPost, aUnit } from '../../../../tests/make/people.ts';
import { unitChoices } from './branch.server.ts';
import { officersWithin } from './byNip.server.ts';
import { appointmentsOf, officerCard } from './card.server.ts';
import type { RegisterQuery } from './query.ts';
import { countRegister, everyEntry, registerPage } from './register.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let top: number, city: number, district: number, elsewhere: number;
let stranger: number, clerk: number;
const start = { after: null, before: null };

const ask = (changed: Partial<RegisterQuery> = {}): RegisterQuery => ({
	branches: [city],
	unitId: null,
	family: null,
	search: '',
	by: 'nama',
	direction: 'asc',
	...changed,
});
const namesOf = async (query: RegisterQuery, place = start) =>
	(await registerPage(house.db, query, place)).entries.map(({ name }) => name);

beforeAll(async () => {
	house = await testDatabase();
	const { db } = house;
	top = await aUnit(db, { name: 'Provinsi' });
	city = await aUnit(db, { name: 'Kota', parentId: top });
	district = await aUnit(db, { name: 'Kecamatan', parentId: city });
	elsewhere = await aUnit(db, { name: 'Dinas', parentId: top });
	const head = await aPost(db, { family: 'pengawas' });
	const work = await aPost(db, { family: 'pelaksana' });
	const place = { unitId: district, postId: work };
	clerk = await anOfficer(db, { ...place, name: 'Budi Santoso', nip: '199001012015031001' });
	await anOfficer(db, { ...place, name: 'budi Akbar', nip: '199101012015031001' });
	await anOfficer(db, { unitId: city, postId: head, leadsUnit: true, name: 'Çandra 100%' });
	stranger = await anOfficer(db, { unitId: elsewhere, postId: work, name: 'Budi Lain' });
	await anOfficer(db, { name: 'Budi Tanpa Jabatan' });
});
afterAll(() => house.end());

test('only officers of the own branch are listed, in the order of their names', async () => {
	expect(await namesOf(ask())).toEqual(['budi Akbar', 'Budi Santoso', 'Çandra 100%']);
	expect(await namesOf(ask({ branches: [] }))).toEqual([]);
	expect(await namesOf(ask({ unitId: elsewhere }))).toEqual([]);
});

test('a number is found within the branches asked about, and nowhere else', async () => {
	const nips = ['199001012015031001', '199001012015030000'];
	const found = new Map([['199001012015031001', clerk]]);
	expect(await officersWithin(house.db, [elsewhere, city], nips)).toEqual(found);
	expect(await officersWithin(house.db, [elsewhere], nips)).toEqual(new Map());
	expect(await officersWithin(house.db, [], nips)).toEqual(new Map());
});

test('a unit, a family, the beginning of a name or of a NIP filter', async () => {
	expect(await namesOf(ask({ unitId: district }))).toEqual(['budi Akbar', 'Budi Santoso']);
	expect(await namesOf(ask({ family: 'pengawas' }))).toEqual(['Çandra 100%']);
	expect(await namesOf(ask({ search: ' BUDI  s' }))).toEqual(['Budi Santoso']);
	expect(await namesOf(ask({ search: '1990 0101' }))).toContain('Budi Santoso');
	expect(await namesOf(ask({ search: '19910101 201503' }))).toEqual(['budi Akbar']);
	expect(await namesOf(ask({ search: '%' }))).toEqual([]);
	expect(await countRegister(house.db, ask({ search: 'budi' }))).toEqual({
		counted: 2,
		more: false,
	});
});

test('a stranger as cursor tells nothing', async () => {
	expect(await namesOf(ask(), { after: stranger, before: null } as never)).toEqual([]);
});

test.each(['nama', 'nip', 'sejak'] as const)(
	'pages by %s name everybody once, there and back',
	async (by) => {
		const crowd = await aUnit(house.db, { parentId: top });
		for (let n = 0; n < 120; n++)
			await anOfficer(house.db, {
				unitId: crowd,
				name: `Sama ${n % 7}`,
				nip: `19850101201503${1 + (n % 2)}${String(n + 100 + by.length * 130).padStart(3, '0')}`,
				since: `2024-01-0${1 + (n % 3)}`,
			});
		for (const direction of ['asc', 'desc'] as const) {
			const query = ask({ branches: [crowd], by, direction });
			const pages = [await registerPage(house.db, query, start)];
			for (let next = pages[0]!.next; next; next = pages.at(-1)!.next)
				pages.push(await registerPage(house.db, query, { after: Number(next), before: null }));
			const seen = pages.flatMap(({ entries }) => entries.map(({ id }) => id));
			expect([pages.length, seen.length, new Set(seen).size]).toEqual([4, 120, 120]);
			const back = await registerPage(house.db, query, {
				after: null,
				before: Number(pages[2]!.previous),
			});
			expect(back.entries).toEqual(pages[1]!.entries);
			const all: number[] = [];
			for await (const { id } of everyEntry(house.db, query)) all.push(id);
			expect(all).toEqual(seen);
		}
	},
);

test('a select offers the way down to the chosen unit and the units below it, never a stranger', async () => {
	const names = async (branches: number[], chosen: number | null) =>
		(await unitChoices(house.db, branches, chosen)).map(
			({ name, steps }) => `${'-'.repeat(steps)}${name}`,
		);
	expect(await names([city], null)).toEqual(['Kota', '-Kecamatan']);
	expect(await names([city], district)).toEqual(['Kota', '-Kecamatan']);
	expect(await names([city], elsewhere)).toEqual(['Kota', '-Kecamatan']);
	expect(await names([top], district)).toEqual(['Provinsi', '-Kota', '--Kecamatan']);
});

test('a card shows the way down, the supervisor and every appointment, the newest first', async () => {
	await anAppointment(house.db, {
		officerId: clerk,
		unitId: elsewhere,
		since: '2020-01-01',
		until: '2024-01-01',
	});
	expect(await officerCard(house.db, clerk)).toMatchObject({
		name: 'Budi Santoso',
		supervisorName: 'Çandra 100%',
		way: [{ name: 'Provinsi' }, { name: 'Kota' }, { name: 'Kecamatan' }],
	});
	expect((await appointmentsOf(house.db, clerk)).map(({ unitName, to }) => [unitName, to])).toEqual(
		[
			['Kecamatan', null],
			['Dinas', '2024-01-01'],
		],
	);
	expect(await officerCard(house.db, 0)).toBeNull();
});
