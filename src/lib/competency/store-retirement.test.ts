import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/make/database.ts';
import { anOfficer, aPost, aUnit } from '../../../tests/make/people.ts';
import { postFamilies, retirementDay } from '../people/index.ts';
import { day, dayOf } from '../time/index.ts';
import { seedReference } from './reference.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const births = ['1968-02-29', '1971-12-31', '1990-01-01'].map(day);

test.each(['as it was installed', 'after the next start'])(
	'in every family of posts the database retires people on the day of the rule, %s',
	async (when) => {
		if (when === 'after the next start') {
			const wrong = `update competency.retirement_age set years = 59 where family = 'pelaksana';
				insert into competency.retirement_age values ('mahir', 61, '2020-01-01', 'Uji')`;
			await house.pool.query(wrong);
			await seedReference(house.db);
		}
		const unitId = await aUnit(house.db);
		for (const family of postFamilies) {
			const postId = await aPost(house.db, { family });
			for (const birthDay of births) {
				const officerId = await anOfficer(house.db, { unitId, postId });
				await house.db
					.updateTable('people.officer')
					.set({ birth_day: birthDay })
					.where('id', '=', officerId)
					.execute();
				const told = await house.db
					.selectFrom('competency.retirement')
					.select('retires_on')
					.where('officer_id', '=', officerId)
					.executeTakeFirst();
				const rule = retirementDay(birthDay, family, dayOf(new Date()));
				expect([family, birthDay, told?.retires_on]).toEqual([family, birthDay, rule]);
			}
		}
	},
);
