import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import {
	DemoRefused,
	loadDemo,
	type DemoAccount as DemoPerson,
	type Progress,
} from '../lib/demo/server.ts';
import { proposeYear, refresh, valueOfficers } from '../lib/impact/server.ts';
import type { Act } from '../lib/platform/act.server.ts';
import { openDatabase, type Db } from '../lib/platform/database.server.ts';
import { createAccount } from '../lib/platform/identity/account.server.ts';
import { settingOf } from '../lib/platform/setting.server.ts';
import { dayOf } from '../lib/time/day.ts';
import { demoTimetable } from './demoTimetable.ts';

export type DemoAccount = { role: string; name: string; nip: string; password: string };

const MINUTES = 60_000;

function fileOf(dataFolder: string): string {
	return join(dataFolder, 'demo-accounts.json');
}

/** Loads the demo city once, into an empty database only, and gives one account to each role. */
export async function ensureDemo(
	ownerUrl: string,
	dataFolder: string,
	options: { size: 'tiny' | 'small' | 'city'; onProgress: (progress: Progress) => void },
): Promise<DemoAccount[]> {
	const { db, close } = openDatabase(ownerUrl, 2, 30 * MINUTES);
	try {
		const loaded = await settingOf(db, 'demo');
		if (!loaded) {
			const now = new Date();
			const { size, onProgress } = options;
			const outcome = await loadDemo(ownerUrl, {
				size,
				seed: '1527',
				today: dayOf(now),
				now,
				onProgress,
			}).catch((fault: unknown) => {
				if (fault instanceof DemoRefused) return null;
				throw fault;
			});
			if (!outcome) return [];
			await judgeDemo(db, size, now);
		}
		if (existsSync(fileOf(dataFolder)))
			return JSON.parse(readFileSync(fileOf(dataFolder), 'utf8')) as DemoAccount[];
		return await openAccounts(db, dataFolder);
	} finally {
		await close();
	}
}

/**
 * A newcomer's leader finds a word on the effect of training. A city takes minutes: the worker says
 * it there, once the product runs.
 */
async function judgeDemo(db: Db, size: string, now: Date): Promise<void> {
	const name = 'demo';
	const act: Act = { db, now, today: dayOf(now), who: { kind: 'system', name }, purpose: name };
	if (size === 'city') {
		await sql`select graphile_worker.add_job(name)
			from unnest(array['impact.judge', 'impact.valueOfficers', 'impact.proposeYear']) name`.execute(db);
		return;
	}
	await refresh(act);
	await valueOfficers(act);
	await demoTimetable(act);
	await proposeYear(act);
}

async function openAccounts(db: Db, dataFolder: string): Promise<DemoAccount[]> {
	const people = (await settingOf<DemoPerson[]>(db, 'demo.accounts')) ?? [];
	await db
		.deleteFrom('identity.user')
		.where(
			'username',
			'in',
			people.map((person) => person.officerNip),
		)
		.execute();
	const accounts = people.map(({ officerNip: nip, ...person }) => ({
		...person,
		nip,
		password: `contoh-${randomBytes(6).toString('hex')}`,
	}));
	for (const { role, name, nip, officerId, password } of accounts) {
		const account = {
			officerId,
			name,
			username: nip,
			email: `${role.toLowerCase()}@contoh.mumpuni.invalid`,
			password,
		};
		const outcome = await createAccount(db, account, new Date());
		if (!outcome.ok) throw new Error(`The demo account of ${role} was refused: ${outcome.reason}.`);
	}
	writeFileSync(fileOf(dataFolder), JSON.stringify(accounts, null, '\t'), { mode: 0o600 });
	return accounts;
}
