import { createHash } from 'node:crypto';
import pg from 'pg';
import { day } from '../../src/lib/time/index.ts';
import { fitOffice } from '../../src/lib/impact/twin/rules-fit.ts';
import { tryTwin } from '../../src/lib/impact/twin/rules-trial.ts';
import { factsIn } from '../../src/lib/impact/twin/clock.ts';
import type { OfficeModel } from '../../src/lib/impact/index.ts';
import { simulatedFacts, weekDaysBefore } from './twinFacts.ts';

const cutAfter = 60;

/**
 * Gives an office of a running product a twin that has passed, fitted to a clock that its model would
 * have made: the tiny demo is too young for one of its own.
 */
export async function keepATwin(
	url: string,
	officeCode: string,
	model: OfficeModel,
): Promise<void> {
	const days = weekDaysBefore(day('2026-11-02'), cutAfter + 20);
	const facts = simulatedFacts(model, days, 5);
	const isSeen = (one: string) => one < (days[cutAfter] ?? one);
	const fitted = fitOffice(factsIn(facts, isSeen));
	const trial = tryTwin(
		fitted.model,
		factsIn(facts, (one) => !isSeen(one)),
		1,
	);
	if (trial.faults.length > 0) throw new Error(`the twin fails: ${trial.faults.join()}`);
	const text = JSON.stringify(fitted.model);
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(
		`insert into impact.twin (office_id, until_day, made_at, rule, digest, model, fit, trial,
			limits_version, passed)
		select id, '2026-11-02', now(), 'kembaran-kantor/1', $2, $3, $4, $5, $6, true
		from counter.office where code = $1`,
		[
			...[officeCode, createHash('sha256').update(text).digest('hex'), text],
			...[JSON.stringify(fitted.fit), JSON.stringify(trial), trial.limits],
		],
	);
	await client.end();
}
