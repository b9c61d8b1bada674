import type { Region } from '../people/reference/regions.ts';
import type { bodies } from './bodies.ts';
import { bodiesOf, divisions } from './bodies.ts';
import { regionsOf, sizeProfiles } from './size.ts';
import type { DemoSize } from './size.ts';

/** How many of a post a unit has. The first line names who leads the unit. */
export type Staffing = { readonly post: string; count: number };

export type DemoUnit = {
	readonly code: string;
	readonly name: string;
	readonly kind: string;
	readonly parent: string | null;
	readonly regionCode: string;
	readonly staff: Staffing[];
};

const staff = (...lines: readonly (readonly [string, number])[]): Staffing[] =>
	lines.map(([post, count]) => ({ post, count }));

/**
 * The units of the invented province, each after its parent, staffed up to the size's officers.
 *
 * organisation('small') → province, its bodies, Jakarta Pusat with all below it and 53 offices
 */
export function organisation(size: DemoSize): readonly DemoUnit[] {
	const units: DemoUnit[] = [
		{
			code: 'DKI',
			name: 'Pemerintah Provinsi Daerah Khusus Jakarta',
			kind: 'provinsi',
			parent: null,
			regionCode: '31',
			staff: staff(['SEKDA', 1], ['ANALIS-MUDA', 2], ['PELAKSANA-UMUM', 2]),
		},
	];
	const present = bodiesOf(size);
	for (const body of present) units.push(...bodyUnits(body, size));
	const province = { code: '31', name: 'Mal Pelayanan Publik', parent: 'DPMPTSP' };
	units.push(officeUnit(province, province.name, 'PTSP-KEPALA-KOTA', 8));
	for (const region of regionsOf(size)) units.push(...regionUnits(region, size));
	if (size === 'city') units.push(...healthUnits(regionsOf(size)));
	const missing = sizeProfiles[size].officers - headcount(units);
	if (size === 'city') addSchools(units, regionsOf(size), missing);
	else addClerks(units, missing);
	return units;
}

/** headcount(organisation('city')) → 70000 */
export function headcount(units: readonly DemoUnit[]): number {
	return units.reduce(
		(sum, unit) => sum + unit.staff.reduce((all, line) => all + line.count, 0),
		0,
	);
}

function bodyUnits(body: (typeof bodies)[number], size: DemoSize): DemoUnit[] {
	const common = { regionCode: '31', kind: 'lainnya' };
	const head = body.kind === 'badan' ? 'KABAN' : 'KADIS';
	const parts = divisions.slice(0, size === 'city' ? 6 : size === 'small' ? 3 : 1);
	return [
		{
			...common,
			code: body.code,
			name: body.name,
			kind: body.kind,
			parent: 'DKI',
			staff: staff([head, 1], ['ANALIS-SDM', 1], ['PELAKSANA-UMUM', 1]),
		},
		...parts.map(([code, name]): DemoUnit => ({
			...common,
			code: `${body.code}-${code}`,
			name: `${name} ${body.short}`,
			parent: body.code,
			staff:
				size === 'city'
					? staff(
							['KABID', 1],
							['ANALIS-MUDA', 4],
							['ANALIS-PERTAMA', 8],
							['ANALIS-SDM', 3],
							['PRAKOM', 3],
							['ARSIPARIS', 2],
							['PENGAWAS-MUTU', 2],
							['PELAKSANA-UMUM', 10],
						)
					: staff(
							['KABID', 1],
							['ANALIS-MUDA', 1],
							['ANALIS-PERTAMA', 2],
							['PRAKOM', 1],
							['PELAKSANA-UMUM', 2],
						),
		})),
	];
}

function regionUnits(region: Region, size: DemoSize): DemoUnit[] {
	const parent = region.level === 'kota' ? 'DKI' : region.parent;
	const unit = { code: region.code, parent, regionCode: region.code, name: region.name };
	const island = region.name.startsWith('Kabupaten');
	if (region.level === 'kota') {
		const clerks = size === 'city' ? 60 : 12;
		const lines = staff(
			[island ? 'BUPATI' : 'WALIKOTA', 1],
			['ANALIS-MUDA', 3],
			['ANALIS-PERTAMA', 6],
			['PELAKSANA-UMUM', clerks],
		);
		const office = officeUnit(region, region.name, 'PTSP-KEPALA-KOTA', size === 'city' ? 8 : 6);
		return [{ ...unit, kind: 'kota', staff: lines }, office];
	}
	if (region.level === 'kecamatan') {
		const name = `Kecamatan ${region.name}`;
		const lines = staff(
			['CAMAT', 1],
			['SEKCAM', 1],
			['KASI', 4],
			['ANALIS-PERTAMA', 2],
			['PELAKSANA-UMUM', size === 'city' ? 14 : 5],
		);
		return [
			{ ...unit, name, kind: 'kecamatan', staff: lines },
			officeUnit(region, name, 'PTSP-KEPALA', size === 'city' ? 5 : 4),
		];
	}
	const name = `Kelurahan ${region.name}`;
	const lines = staff(
		['LURAH', 1],
		['SEKLUR', 1],
		['KASI', 3],
		['PELAKSANA-UMUM', size === 'city' ? 7 : 3],
	);
	return [
		{ ...unit, name, kind: 'kelurahan', staff: lines },
		officeUnit(region, name, 'PTSP-KEPALA', 3),
	];
}

function officeUnit(
	region: { readonly code: string; readonly parent: string },
	above: string,
	head: string,
	desks: number,
): DemoUnit {
	return {
		code: `PTSP-${region.code}`,
		name: `UP PMPTSP ${above}`,
		kind: 'up ptsp',
		parent: region.code === '31' ? region.parent : region.code,
		regionCode: region.code,
		staff: staff([head, 1], ['PTSP-LOKET', desks]),
	};
}

function healthUnits(regions: readonly Region[]): DemoUnit[] {
	return regions
		.filter((region) => region.level !== 'kota')
		.map((region): DemoUnit => {
			const wide = region.level === 'kecamatan' ? 4 : 1;
			return {
				code: `PKM-${region.code}`,
				name: `Puskesmas ${region.level === 'kecamatan' ? 'Kecamatan' : 'Pembantu'} ${region.name}`,
				kind: 'lainnya',
				parent: 'DINKES',
				regionCode: region.code,
				staff: staff(
					['KAPUS', 1],
					['DOKTER', 4 * wide],
					['PERAWAT', 9 * wide],
					['BIDAN', 5 * wide],
					['PELAKSANA-UMUM', 2 * wide],
				),
			};
		});
}

function addSchools(units: DemoUnit[], regions: readonly Region[], missing: number): void {
	const villages = regions.filter((region) => region.level === 'kelurahan');
	for (let index = 0, left = missing; left > 0; index += 1) {
		const region = villages[index % villages.length] as Region;
		const number = String(Math.floor(index / villages.length) + 1).padStart(2, '0');
		const size = Math.min(30, left);
		const clerks = Math.min(3, size - 1);
		const teachers = size - 1 - clerks;
		const senior = Math.floor(teachers * 0.3);
		units.push({
			code: `SDN-${region.code}-${number}`,
			name: `SD Negeri ${region.name} ${number}`,
			kind: 'lainnya',
			parent: 'DISDIK',
			regionCode: region.code,
			staff: staff(
				['KEPSEK', 1],
				['GURU-MADYA', Math.floor(senior / 2)],
				['GURU-MUDA', senior],
				['GURU-PERTAMA', teachers - senior - Math.floor(senior / 2)],
				['PELAKSANA-UMUM', clerks],
			),
		});
		left -= size;
	}
}

/** Fills the province's divisions one clerk at a time until the headcount is met. */
function addClerks(units: readonly DemoUnit[], missing: number): void {
	const offices = units.filter((unit) => unit.kind === 'lainnya');
	for (let added = 0; added < missing; added += 1) {
		const line = offices[added % offices.length]?.staff.at(
			-1 - (Math.floor(added / offices.length) % 2),
		);
		if (line) line.count += 1;
	}
}
