import { expect, onTestFinished, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { digestsOf } from '../../../tests/make/digest.ts';
import { onceAround } from '../../../tests/make/ringStory.ts';
import { surroundings } from '../../../tests/make/surroundings.ts';
import { CARRIED } from './carried.server.ts';
import { tasks } from './tasks.server.ts';

/** The queue holds a job for each delivery; what the rooms know must not depend on it. */
const isKnowledge = ([table]: [string, string]) => !table.startsWith('graphile_worker.');

test(
	'each fact of the ring may be delivered twice and changes nothing the second time',
	{ timeout: 120_000 },
	async () => {
		const house = await testDatabase();
		onTestFinished(house.end);
		const act = anAct(house.db);
		const known = async () =>
			Object.fromEntries(Object.entries(await digestsOf(house)).filter(isKnowledge));
		const changedBy = new Map<string, number>();
		let delivered = 0;

		const next = () =>
			house.db
				.selectFrom('platform.event')
				.select(['id', 'name', 'payload'])
				.where('id', '>', delivered)
				.orderBy('id')
				.executeTakeFirst();

		const carryOn = async () => {
			for (let event = await next(); event; event = await next()) {
				const deliver = async () => {
					const payload = { eventId: event.id, fact: event.payload };
					await tasks[event.name]?.(
						payload,
						surroundings({
							db: house.db,
							now: act.now,
							origin: 'https://mumpuni.test',
						}),
					);
					return known();
				};
				const before = await known();
				const once = await deliver();
				expect(await deliver(), event.name).toEqual(once);
				const changes = Object.keys(once).filter((table) => once[table] !== before[table]).length;
				changedBy.set(event.name, Math.max(changes, changedBy.get(event.name) ?? 0));
				delivered = event.id;
			}
		};

		await onceAround(act, carryOn);

		const withArrows = Object.entries(CARRIED).filter(([, arrows]) => arrows.length > 0);
		const idle = withArrows.map(([name]) => name).filter((name) => !changedBy.get(name));
		expect(idle, 'facts that never came or never did anything the first time').toEqual([]);
		const { subject } = await house.db
			.selectFrom('platform.mail')
			.select('subject')
			.executeTakeFirstOrThrow();
		expect(subject).toContain('menunggu persetujuan Anda');
	},
);
