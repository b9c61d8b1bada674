import type { DemoUnit } from './organisation.ts';
import type { DemoPost } from './posts.ts';
import type { Person } from './person.ts';

/** The invented people and places with the ids under which they are stored. */
export type City = {
	readonly units: readonly CityUnit[];
	readonly officers: readonly CityOfficer[];
	readonly offices: readonly CityOffice[];
};

export type CityUnit = DemoUnit & { readonly id: number; readonly above: readonly number[] };

export type CityOfficer = {
	readonly id: number;
	readonly person: Person;
	readonly unit: CityUnit;
	readonly post: DemoPost;
	readonly leads: boolean;
	/** who leads the nearest unit above; null at the top */
	readonly supervisorId: number | null;
};

export type OfficeLevel = 'kelurahan' | 'kecamatan' | 'kota' | 'mpp';

export type CityOffice = {
	readonly id: number;
	readonly unit: CityUnit;
	readonly level: OfficeLevel;
	readonly head: CityOfficer;
	readonly staff: readonly CityOfficer[];
	/** the desk with number n stands at n - 1 */
	readonly deskIds: readonly number[];
};
