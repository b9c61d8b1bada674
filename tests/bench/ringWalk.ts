import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from '../../src/lib/competency/index.ts';
import * as competency from '../../src/lib/competency/server.ts';
import * as culture from '../../src/lib/culture/server.ts';
import { komunikasiLoket as course } from '../../src/lib/learning/reference/komunikasi-loket/index.ts';
import { importRoster } from '../../src/lib/people/server.ts';
import * as plan from '../../src/lib/plan/server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { addDays, yearOf } from '../../src/lib/time/index.ts';
import { aRosterRow, rosterText } from '../make/roster.ts';
import { granted, type RingPeople } from './ringPeople.ts';
import { passCourse } from './ringStudy.ts';
import { untilSettled } from './settled.ts';

/** From a new appointment to a proven level: every arrow before the counter carries something. */
export async function walkToTheCounter(db: Db, people: RingPeople, folder: string): Promise<void> {
	await appoint(db, people, folder);
	await untilSettled(db);
	await rate(db, people, 'partly');
	await untilSettled(db);
	await decideGoal(db, people);
	await untilSettled(db);
	await promise(people);
	await passCourse(people);
	await untilSettled(db);
	await rate(db, people, 'yes');
	await untilSettled(db);
}

/** Somebody new arrives with the roster of this institution. */
async function appoint(db: Db, people: RingPeople, folder: string) {
	const { code, name } = await db
		.selectFrom('people.unit')
		.select(['code', 'name'])
		.where('parent_id', 'is', null)
		.executeTakeFirstOrThrow();
	const institution = {
		'INSTANSI INDUK ID': code,
		'INSTANSI INDUK NAMA': name,
		'SATUAN KERJA INDUK ID': code,
	};
	const path = join(folder, 'new-officer.csv');
	await writeFile(path, rosterText([aRosterRow(institution)]));
	await granted(importRoster(people.system(), { path }, { dryRun: false }));
}

async function rate(db: Db, { as, officerId }: RingPeople, seen: Answer) {
	const code = course.competencyCode;
	const demanded = await competency.competencyFor(db, officerId.officer, code);
	if (!demanded?.required) throw new Error(`Nobody demands ${code} of the officer.`);
	const asked = competency.indicatorsAsked(demanded, demanded.required);
	await granted(
		competency.rateByIndicators(as('supervisor'), {
			officerId: officerId.officer,
			competencyCode: code,
			answers: new Map(asked.map(({ id }) => [id, seen])),
			note: 'Diamati di loket selama dua minggu.',
			key: randomUUID(),
		}),
	);
}

async function decideGoal(db: Db, { as, officerId }: RingPeople) {
	const goals = await plan.goalsOf(db, officerId.officer, yearOf(as('officer').today));
	const goal = goals.find(({ competencyCode }) => competencyCode === course.competencyCode);
	if (!goal) throw new Error('The gap has not become a goal.');
	await granted(plan.acceptGoal(as('officer'), goal.id));
	await granted(plan.approveGoal(as('supervisor'), goal.id));
}

async function promise({ as, officerId }: RingPeople) {
	const act = as('officer');
	const { promiseId } = await granted(
		culture.propose(act, {
			officerId: officerId.officer,
			courseCode: course.code,
			behaviour: 'Menyebut langkah berikutnya sebelum warga meninggalkan loket.',
			hours: 3,
			releaseDay: addDays(act.today, 3),
		}),
	);
	await granted(culture.agree(as('supervisor'), promiseId));
}
