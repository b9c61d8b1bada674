import type { CitySize } from '../make/timetable.ts';

/** The sizes that are measured; seats of classes are shared by all offices of a size. */
export const CITIES = {
	/** 400 sessions offered in twenty days; the seats of this office are given, it decides who goes when. */
	office: {
		seed: 'kantor',
		offices: 1,
		officersAnOffice: 60,
		exact: true,
		offered: true,
		days: 20,
		sessionsADay: 20,
		courses: 12,
		services: 5,
		wishesAnOfficer: 3,
		seatsMax: 3,
		seatsMinShare: 0,
		budgetShare: null,
		start: '2027-02-01',
		horizonDays: 365,
	},
	/** Fifty offices share classes, rooms, trainers and money over a quarter. */
	region: {
		seed: 'wilayah',
		offices: 50,
		officersAnOffice: 38,
		days: 60,
		sessionsADay: 3,
		courses: 12,
		services: 5,
		wishesAnOfficer: 2,
		seatsMax: 25,
		seatsMinShare: 0.4,
		budgetShare: 0.7,
		start: '2027-01-04',
		horizonDays: 365,
	},
	/** The city over a year. */
	city: {
		seed: 'kota',
		offices: 318,
		officersAnOffice: 38,
		days: 220,
		sessionsADay: 4,
		courses: 20,
		services: 5,
		wishesAnOfficer: 2,
		seatsMax: 30,
		seatsMinShare: 0.4,
		budgetShare: 0.7,
		start: '2027-01-04',
		horizonDays: 365,
	},
} as const satisfies Record<string, CitySize>;

export type CityName = keyof typeof CITIES;
