import type pg from 'pg';
import {
	observe,
	peopleWho,
	readQuestion,
	competencyMap,
} from '../../src/lib/competency/server.ts';
import { foldFigures, rebuildBeliefs, restandAll } from '../../src/lib/competency/server.ts';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { day, instantAt } from '../../src/lib/time/index.ts';
import { bareCluster } from './cluster.ts';
import { inventEvidence } from './competencyRows.ts';
import { percentilesOf } from './percentiles.ts';
import type { Percentiles } from './percentiles.ts';
import { check, machine, rounded, tell, timed } from './report.ts';
import type { Report } from './report.ts';
import { numberOf } from './words.ts';

const today = day('2026-11-24');
const who = { kind: 'system', name: 'bench' } as const;
const AT_ONCE = 8;

/** How fast levels follow from evidence, and how fast the province reads them. */
export async function measure(words: string[]): Promise<Report> {
	const wished = {
		officers: numberOf(words, 'officers', 70_000),
		observations: numberOf(words, 'observations', 5_000_000),
	};
	const bare = await bareCluster();
	try {
		const { ownerUrl } = await bare.copy('competency');
		const made = await timed(() => inventEvidence(ownerUrl, wished));
		tell(`made ${rounded(made.seconds, 1)} s`);
		const { db, pool, close } = openDatabase(ownerUrl, AT_ONCE, 30 * 60_000);
		const act = { db, now: instantAt(today, '09:00'), today, who, purpose: 'pengukuran' };
		const rebuilt = await timed(() => rebuildBeliefs(act));
		tell(`rebuilt ${rounded(rebuilt.seconds, 1)} s`);
		const stood = await timed(() => restandAll(act));
		tell(`stood ${rounded(stood.seconds, 1)} s`);
		await pool.query('analyze');
		const top = await numberIn(pool, "select id from people.unit where code = 'U0'");
		const times = {
			oneObservation: await one(200, (n) => observed(act, n)),
			provinceMap: await many(800, () => competencyMap(db, top)),
			peopleSearch: await many(800, (n) => searched(db, top, n)),
		};
		await foldFigures(act);
		const different = await numberIn(pool, differs);
		const sizes = {
			...wished,
			observations: await numberIn(pool, 'select count(*) from competency.observation'),
			beliefs: await numberIn(pool, 'select count(*) from competency.belief'),
			units: await numberIn(pool, 'select count(*) from people.unit'),
		};
		await close();
		return {
			machine: machine(),
			sizes,
			figures: {
				secondsToMake: rounded(made.seconds, 1),
				secondsToRebuild: rounded(rebuilt.seconds, 1),
				secondsToStandAll: rounded(stood.seconds, 1),
				milliseconds: times,
			},
			checks: [
				check('all beliefs rebuilt', rounded(rebuilt.seconds, 1), 's', '<=60'),
				check('one observation to a visible level, p95', times.oneObservation.p95, 'ms', '<=100'),
				check('map of the province at 8 at once, p95', times.provinceMap.p95, 'ms', '<=60'),
				check('people search at 8 at once, p95', times.peopleSearch.p95, 'ms', '<=60'),
				check('sums that differ from a count', different, 'figures', '=0'),
			],
		};
	} finally {
		await bare.end();
	}
}

async function observed(act: Parameters<typeof observe>[0], n: number): Promise<void> {
	const officerId = 1 + ((n * 331) % 1000);
	await observe(act, {
		key: `bench-new:${n}`,
		officerId,
		competencyCode: 'M.3',
		level: 3,
		source: 'supervisor',
		observedOn: today,
		expiresOn: null,
		authorOfficerId: null,
		evidence: {},
	});
	await competencyMap(act.db, 1);
}

/** A question in plain words, read and answered, in a kecamatan or in the whole province. */
async function searched(db: Db, top: number, n: number): Promise<void> {
	const place = n % 3 === 0 ? '' : ` di contoh ${1 + (n % 60)}`;
	const text = `siapa${place} cakap komunikasi tingkat ${1 + (n % 5)}`;
	const { competency, level, place: found } = await readQuestion(db, [top], text);
	if (!competency) throw new Error(`not understood: ${text}`);
	const unitId = found?.id ?? top;
	await peopleWho(db, { unitId, competencyId: competency.id, standing: 'any', level }, top);
}

async function one(times: number, work: (n: number) => Promise<unknown>): Promise<Percentiles> {
	const taken: number[] = [];
	for (let n = 0; n < times; n += 1) taken.push((await timed(() => work(n))).seconds * 1000);
	return percentilesOf(taken.slice(times / 10));
}

/** Eight readers at once, each asking anew as soon as it is answered. */
async function many(times: number, work: (n: number) => Promise<unknown>): Promise<Percentiles> {
	const taken: number[] = [];
	let asked = 0;
	const reader = async () => {
		for (let n = asked++; n < times; n = asked++)
			taken.push((await timed(() => work(n))).seconds * 1000);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, reader));
	return percentilesOf(taken.slice(times / 10));
}

async function numberIn(pool: pg.Pool, text: string): Promise<number> {
	const { rows } = await pool.query<Record<string, number>>(text);
	return Number(Object.values(rows[0] ?? {})[0] ?? Number.NaN);
}

const differs = `select count(*) from (
	select above.ancestor_id as unit_id, s.competency_id, count(*) filter (where state > 0) as demanded,
		count(*) filter (where state = 1) as met, count(*) filter (where proven = 3) as at_3
	from competency.standing s join people.unit_ancestor above on above.unit_id = s.unit_id group by 1, 2
) counted full join competency.branch_figure f using (unit_id, competency_id)
where (counted.demanded, counted.met, counted.at_3) is distinct from (f.demanded, f.met, f.at_3)`;
