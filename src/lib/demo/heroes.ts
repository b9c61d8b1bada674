import type { City, CityOfficer } from './city.ts';
import type { Hero } from './counterStaff.ts';

/** An account that a newcomer may sign in with; the lead creates the login. */
export type DemoAccount = {
	readonly role:
		| 'officer'
		| 'supervisor'
		| 'counterOfficer'
		| 'headOfOffice'
		| 'organiser'
		| 'leader'
		| 'administrator';
	readonly officerId: number;
	readonly officerNip: string;
	readonly name: string;
};

/** The people of the tour through the product. Menteng and Cikini are part of every size. */
export type Heroes = {
	readonly accounts: readonly DemoAccount[];
	/** sits in Cikini, lacks M.3, is offered the native course */
	readonly learner: CityOfficer;
	/** leads the office in Cikini */
	readonly supervisor: CityOfficer;
	readonly organiser: CityOfficer;
	readonly leader: CityOfficer;
	readonly administrator: CityOfficer;
	readonly inStory: ReadonlyMap<number, Hero>;
	/** code of the office whose queue is alive in any case */
	readonly officeCode: string;
};

export function heroesOf(city: City): Heroes {
	const menteng = officeAt(city, '31.71.06.1001');
	const cikini = officeAt(city, '31.71.06.1003');
	const [qualified, unqualified] = menteng.staff as [CityOfficer, CityOfficer];
	const learner = cikini.staff.at(-1) as CityOfficer;
	const leader = holder(city, 'BPSDM', 'KABAN');
	const organiser = holder(city, 'BPSDM', 'ANALIS-SDM');
	const administrator = holder(city, 'BPSDM-SEK', 'PRAKOM');
	const account = (role: DemoAccount['role'], { id, person }: CityOfficer): DemoAccount => ({
		role,
		officerId: id,
		officerNip: person.nip,
		name: person.name,
	});
	return {
		accounts: [
			account('officer', learner),
			account('supervisor', cikini.head),
			account('counterOfficer', qualified),
			account('headOfOffice', menteng.head),
			account('organiser', organiser),
			account('leader', leader),
			account('administrator', administrator),
		],
		learner,
		supervisor: cikini.head,
		organiser,
		leader,
		administrator,
		inStory: new Map<number, Hero>([
			[qualified.id, 'counterOfficer'],
			[unqualified.id, 'unqualified'],
			[learner.id, 'learner'],
		]),
		officeCode: menteng.unit.code,
	};
}

function officeAt(city: City, region: string) {
	const office = city.offices.find(({ unit }) => unit.regionCode === region);
	if (!office) throw new RangeError(`no office in ${region}`);
	return office;
}

function holder(city: City, unit: string, post: string): CityOfficer {
	const found = city.officers.find(
		(officer) => officer.unit.code === unit && officer.post.code === post,
	);
	if (!found) throw new RangeError(`nobody is ${post} in ${unit}`);
	return found;
}
