import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import { deliverAgain } from '../../src/lib/platform/events.server.ts';
import { digestsOf } from '../make/digest.ts';
import { databaseProcess, holdUp, killNow } from '../make/kill.ts';
import {
	accountOf,
	databaseUrl,
	runVerb,
	send,
	signIn,
	startProduct,
	startVerb,
} from '../make/product.ts';
import type { Product } from '../make/product.ts';
import { quiet } from '../make/quiet.ts';
import { aCityRoster, rosterText } from '../make/roster.ts';

const OFFICERS = 40;

/** Each takes about ten seconds where the machine has nothing else to do. */
const UNHURRIED = { timeout: 120_000 };

const dataFolder = '.data/kill';
let product: Product;
let roster: string;

beforeAll(async () => {
	product = await startProduct({ dataFolder, fresh: true });
	roster = join(product.dataFolder, 'roster.csv');
	writeFileSync(roster, rosterText([...aCityRoster(OFFICERS)].map(underTheDemo)));
});

afterAll(() => product.stop());

const underTheDemo = (row: Readonly<Record<string, string>>) => ({
	...row,
	'INSTANSI INDUK ID': 'DKI',
	'SATUAN KERJA INDUK ID': 'DKI',
});

async function ask<T>(question: (house: ReturnType<typeof openDatabase>) => Promise<T>) {
	const house = openDatabase(databaseUrl(product), 2);
	try {
		return await question(house);
	} finally {
		await house.close();
	}
}

/**
 * What the product knows, without signs of life, the queue, sums that are folded
 * each minute, and the catalogue that a start renews.
 */
function known() {
	return ask(async (house) => {
		const digests = Object.entries(await digestsOf(house));
		const passing =
			/^(graphile_worker\.|platform\.(heartbeat|seal|audit_seal|setting)|public\.|learning\.course$|competency\.(branch_figure|figure_change)$)/;
		return Object.fromEntries(digests.filter(([table]) => !passing.test(table)));
	});
}

async function imported() {
	return ask(async ({ db }) => {
		const { rows } = await sql<{ officers: number; open: number; entries: number }>`
			select count(distinct o.id) as officers, count(a.id) as open,
				(select count(*) from platform.audit_entry where act = 'people.officerAdded') as entries
			from people.officer o
			join people.appointment a on a.officer_id = o.id and a.to_day is null
			join people.unit u on u.id = a.unit_id and u.code like 'SEKSI-%'`.execute(db);
		return rows[0];
	});
}

async function takeTicket(n: number): Promise<string> {
	const token = `kill${n}`.padEnd(22, '0');
	const fields = { token, serviceCode: 'DK-KTP-02', officeCode: 'PTSP-31.71.06.1001' };
	const { status } = await send(product, '/antrean', { ...fields, priority: 'none' });
	expect(status).toBe(303);
	return token;
}

/** Rates members of a team who have no goal in M.3 as far below what it asks. Gives their ids. */
async function rateTeam(): Promise<number[]> {
	const cookie = await signIn(product, 'supervisor');
	const { nip } = accountOf(product, 'supervisor');
	const team = await ask(async ({ db }) => {
		const { rows } = await sql<{ id: number }>`
			select s.officer_id as id from people.supervision s
			join people.officer o on o.id = s.supervisor_id and o.nip = ${nip}
			where not exists (
				select from plan.goal g join competency.competency c on c.id = g.competency_id
				where g.officer_id = s.officer_id and c.code = 'M.3'
			)
			order by 1 limit 3`.execute(db);
		return rows.map((row) => row.id);
	});
	for (const officer of team) {
		const path = `/tim/${officer}/nilai/M.3`;
		const page = await (await fetch(product.origin + path, { headers: { cookie } })).text();
		const fields: Record<string, string> = { catatan: 'Belum terlihat selama dua minggu.' };
		for (const [, name = ''] of page.matchAll(/name="(indikator-\d+)"/g)) fields[name] = 'no';
		fields.kunci = /name="kunci" value="([^"]+)"/.exec(page)?.[1] ?? '';
		expect((await send(product, path, fields, cookie)).status).toBe(303);
	}
	expect(team.length).toBeGreaterThan(0);
	return team;
}

function ratingsAndGoals(officers: number[]) {
	return ask(async ({ db }) => {
		const { rows } = await sql<{ officer: number; ratings: number; goals: number }>`
			select officer::bigint,
				(select count(*) from competency.observation o
					where o.officer_id = officer and o.recorded_at > now() - interval '5 minutes') as ratings,
				(select count(*) from plan.goal g join competency.competency c on c.id = g.competency_id
					where g.officer_id = officer and c.code = 'M.3') as goals
			from unnest(${officers}::bigint[]) as officer order by 1`.execute(db);
		return rows;
	});
}

test(
	'an import killed half-way has changed nothing, and the next one changes all',
	UNHURRIED,
	async () => {
		await ask(({ db }) => quiet(db));
		const before = await known();
		const server = databaseProcess(product.dataFolder);
		const hold = await holdUp(databaseUrl(product), 'people.appointment');
		const verb = startVerb(['import-roster', roster], product.dataFolder);
		await hold.someoneWaits();
		await Promise.all([killNow(verb), killNow(product.process)]);
		await hold.letGo();
		product = await startProduct({ dataFolder });
		expect(databaseProcess(product.dataFolder), 'the server left running is taken over').toBe(
			server,
		);
		expect(await known()).toEqual(before);
	},
);

test(
	'what was acknowledged before the machine went down is carried on, and once',
	UNHURRIED,
	async () => {
		const hold = await holdUp(databaseUrl(product), 'plan.goal');
		expect(runVerb(['import-roster', roster], product.dataFolder).status).toBe(0);
		const tickets = await Promise.all([1, 2, 3].map(takeTicket));
		const rated = await rateTeam();
		await hold.someoneWaits();
		const server = databaseProcess(product.dataFolder);
		await killNow(product.process);
		process.kill(server, 'SIGKILL');
		await hold.letGo();
		product = await startProduct({ dataFolder });
		expect(databaseProcess(product.dataFolder)).not.toBe(server);
		await ask(({ db }) => quiet(db));
		expect(await imported()).toEqual({ officers: OFFICERS, open: OFFICERS, entries: OFFICERS });
		for (const token of tickets)
			expect((await fetch(`${product.origin}/antrean/${token}`)).status).toBe(200);
		expect(await ratingsAndGoals(rated)).toEqual(
			rated.map((officer) => ({ officer, ratings: 1, goals: 1 })),
		);
	},
);

test(
	'every fact delivered once more, and the file imported once more, change nothing',
	UNHURRIED,
	async () => {
		const before = await known();
		await ask(async ({ db }) => {
			const facts = await db.selectFrom('platform.event').select('id').execute();
			const ids = facts.map((fact) => fact.id);
			await db.transaction().execute((tx) => deliverAgain(tx, ids));
		});
		expect(runVerb(['import-roster', roster], product.dataFolder).stdout).toMatch(/\b0\b/);
		await ask(({ db }) => quiet(db));
		expect(await known()).toEqual(before);
	},
);

test(
	'a backup killed half-way leaves the archive before it, and the next one is whole',
	UNHURRIED,
	async () => {
		const archive = join(product.dataFolder, 'city.mumpuni');
		expect(runVerb(['backup', archive], product.dataFolder).status).toBe(0);
		const before = readFileSync(archive);
		const hold = await holdUp(databaseUrl(product), 'platform.event', 'access exclusive');
		const verb = startVerb(['backup', archive], product.dataFolder);
		await hold.someoneWaits();
		expect(existsSync(`${archive}.part`)).toBe(true);
		await Promise.all([killNow(verb), killNow(product.process)]);
		await hold.letGo();
		expect(readFileSync(archive).equals(before)).toBe(true);
		product = await startProduct({ dataFolder });
		expect(runVerb(['backup', archive], product.dataFolder).status).toBe(0);
		expect(existsSync(`${archive}.part`)).toBe(false);
	},
);

test(
	'an archive goes into a product in use only when told so, and brings it back',
	UNHURRIED,
	async () => {
		const archive = join(product.dataFolder, 'city.mumpuni');
		const before = await known();
		await product.stop();
		expect(runVerb(['restore', archive], product.dataFolder).stderr).toContain('in use');
		expect(runVerb(['restore', archive, '--replace'], product.dataFolder).status).toBe(0);
		product = await startProduct({ dataFolder });
		expect(await known()).toEqual(before);
	},
);
