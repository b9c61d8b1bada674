import { sql } from 'kysely';
import { sha256 } from '../impact/trial/hash.server.ts';
import { drawPlaces, registrationOf, strataFrom, trialLimits } from '../impact/index.ts';
import type { Places, Registration } from '../impact/index.ts';
import { freeze, insertDraw } from '../impact/trial/store-draw.server.ts';
import { insertTrial } from '../impact/trial/store-trial.server.ts';
import type { Db, Tx } from '../platform/database.server.ts';
import { instantAt } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { numbered } from './trialStory.ts';
import type { DemoTrial } from './trialStory.ts';
import type { Random } from './random.ts';

export type Stage = {
	readonly key: string;
	/** null: a draft. */
	readonly registeredOn: Day | null;
	readonly isDrawn: boolean;
	readonly by: number;
	readonly branchUnitId: number;
	readonly madeOn: Day;
};

/** Writes a trial as far as it has come. Where the story decided who wins, numbers follow the lot. */
export async function writeTrial(
	db: Db,
	random: Random,
	{ plan, applicants }: DemoTrial,
	stage: Stage,
): Promise<number> {
	const hex = sha256(`token ${stage.key}`);
	const token = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
	const seed = sha256(`benih ${stage.key}`);
	const lots = numbered(random, applicants);
	const { by, branchUnitId, registeredOn } = stage;
	return db.transaction().execute(async (tx) => {
		const at = instantAt(stage.madeOn, '09:10');
		const { id } = await insertTrial(tx, { token, branchUnitId, by, at, plan });
		const strata = strataFrom(plan, lots, trialLimits.namedFrom);
		const document = registrationOf(id, plan, strata, sha256(seed), trialLimits);
		const { round, places } = drawPlaces(document, seed, null, sha256);
		await insertApplicants(tx, id, follow(document, places, applicants, lots));
		if (registeredOn === null) return id;
		const registration = JSON.stringify(document);
		const digest = sha256(registration);
		const frozen = { id, seed, seedHash: document.seedHash, registration, digest, by };
		await freeze(tx, { ...frozen, at: instantAt(registeredOn, '10:05') });
		if (!stage.isDrawn) return id;
		const drawnAt = instantAt(plan.drawOn, '10:00');
		const { seedHash } = document;
		await insertDraw(tx, { trialId: id, seedHash, seed, beacon: null, round, drawnAt, by, places });
		return id;
	});
}

type Row = {
	officer_id: number | null;
	office_id: number | null;
	officers: number;
	stratum: string;
	number: number;
};

/**
 * Who bears which number. The story has taught some already, by a lot of its own; they bear the
 * numbers that the draw gives a seat, so that draw and story say the same.
 */
function follow(
	{ strata }: Registration,
	places: Places,
	applicants: DemoTrial['applicants'],
	lots: readonly { number: number; stratum: string }[],
): Row[] {
	const free = new Map<string, number[]>();
	const drawer = (stratum: string, wins: boolean | null) =>
		wins === null ? stratum : `${stratum} ${wins}`;
	const told = new Set(strata.flatMap(({ applicants: own }) => own.map(({ number }) => number)));
	const decided = applicants.some(({ wins }) => wins !== null);
	for (const { number, stratum } of lots)
		if (told.has(number)) {
			const name = drawer(stratum, decided ? places.get(number) === 1 : null);
			free.set(name, [...(free.get(name) ?? []), number]);
		}
	return applicants.map(({ officerId, officeId, officers, stratum, wins }, place) => {
		const number = decided ? free.get(drawer(stratum, wins))?.pop() : lots[place]?.number;
		if (number === undefined) throw new Error(`no number left in ${stratum}`);
		return { officer_id: officerId, office_id: officeId, officers, stratum, number };
	});
}

async function insertApplicants(tx: Tx, trialId: number, rows: readonly Row[]): Promise<void> {
	await sql`
		insert into impact.trial_applicant (trial_id, officer_id, office_id, officers, stratum, number)
		select ${trialId}::bigint, officer_id, office_id, officers, stratum, number
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (officer_id bigint,
			office_id bigint, officers smallint, stratum text, number integer)`.execute(tx);
}
