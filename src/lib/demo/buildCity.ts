import type { Day } from '../time/index.ts';
import type { City, CityOffice, CityOfficer, CityUnit, OfficeLevel } from './city.ts';
import { organisation } from './organisation.ts';
import { inventPeople } from './person.ts';
import { placesOf } from './rosterRows.ts';
import { seeded } from './random.ts';
import type { DemoSize } from './size.ts';

/**
 * Invents the people and places of a size; ids count from 1 in the order of the organisation.
 *
 * buildCity({ size: 'small', seed: '1', today }).offices.length → 54
 */
export function buildCity(options: { size: DemoSize; seed: string; today: Day }): City {
	const units = numbered(organisation(options.size));
	const byCode = new Map(units.map((unit) => [unit.code, unit]));
	const invent = inventPeople(seeded(`${options.seed}/people`), options.today);
	const leaders = new Map<number, number>();
	const officers: CityOfficer[] = [];
	for (const { unit, post, leads } of placesOf(units)) {
		const placed = byCode.get(unit.code) as CityUnit;
		const id = officers.length + 1;
		if (leads) leaders.set(placed.id, id);
		const above = leads ? placed.above.slice(1) : placed.above;
		const supervisorId = leaders.get(above.find((unitId) => leaders.has(unitId)) ?? 0) ?? null;
		officers.push({ id, person: invent(post.family), unit: placed, post, leads, supervisorId });
	}
	return { units, officers, offices: officesOf(officers) };
}

function numbered(units: ReturnType<typeof organisation>): CityUnit[] {
	const above = new Map<string, readonly number[]>();
	return units.map((unit, index) => {
		const chain = [index + 1, ...(unit.parent === null ? [] : (above.get(unit.parent) ?? []))];
		above.set(unit.code, chain);
		return { ...unit, id: index + 1, above: chain };
	});
}

function officesOf(officers: readonly CityOfficer[]): CityOffice[] {
	const inOffices = officers.filter((officer) => officer.unit.kind === 'up ptsp');
	let desks = 0;
	return [...Map.groupBy(inOffices, (officer) => officer.unit)].map(([unit, people], index) => {
		const [head, ...staff] = people as [CityOfficer, ...CityOfficer[]];
		const deskIds = staff.map(() => (desks += 1));
		return { id: index + 1, unit, level: levelOf(unit.regionCode), head, staff, deskIds };
	});
}

function levelOf(regionCode: string): OfficeLevel {
	const depth = regionCode.split('.').length;
	return (['mpp', 'kota', 'kecamatan', 'kelurahan'] as const)[depth - 1] ?? 'kelurahan';
}
