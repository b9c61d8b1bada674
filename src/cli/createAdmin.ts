import { parseArgs } from 'node:util';
import { readNip } from '../lib/people/index.ts';
import { foundAdministrator } from '../lib/people/server.ts';
import { openDatabase, type Tx } from '../lib/platform/database.server.ts';
import { createAccount } from '../lib/platform/identity/account.server.ts';
import { SHORTEST_PASSWORD, weaknessOf } from '../lib/platform/identity/password.server.ts';
import { settingsFrom } from '../lib/platform/settings.server.ts';
import { dayOf } from '../lib/time/day.ts';
import { openHouse } from './house.ts';
import { openQuestions } from './questions.ts';

const USAGE =
	'create-admin [--nip NIP] [--name NAME] [--email EMAIL] [--unit CODE --unit-name NAME]';

const REASONS = {
	weakPassword: `The password is too easy to guess. Take at least ${SHORTEST_PASSWORD} characters, several words that do not belong together.`,
	alreadyExists: 'There is already an account of this NIP or e-mail.',
	topUnknown: 'The tree has another top. Name its code (UNOR ID of the province) with --unit.',
	officerHasLeft: 'This officer has left the service.',
} as const;

/** Takes back what a refused account has written before. */
class Refused extends Error {}

/**
 * `create-admin`: the first administrator, who signs in with the NIP and then sets up a one-time
 * code. Asks what the words do not say; the password only by prompt or as a line of the input.
 * 0 created, 1 refused, 2 wrongly called.
 */
export async function run(words: string[]): Promise<number> {
	const given = read(words);
	if (!given) {
		console.error(USAGE);
		return 2;
	}
	const person = await complete(given);
	const today = dayOf(new Date());
	const nip = readNip(person.nip, today);
	if (!nip.ok) throw new Refused(`This is no NIP (${nip.reason}).`);
	if (!person.name || !/^\S+@\S+\.\S+$/.test(person.email))
		throw new Refused('A name and an e-mail address are needed.');
	if (weaknessOf(person.password, [nip.nip.digits, person.email, person.name]))
		throw new Refused(REASONS.weakPassword);
	await open({ ...person, nip: nip.nip });
	console.log(`Created. Sign in at /masuk with ${nip.nip.digits}, then set up a one-time code.`);
	return 0;
}

function read(words: string[]) {
	const text = { type: 'string' } as const;
	try {
		return parseArgs({
			args: words,
			options: {
				nip: text,
				name: text,
				email: text,
				unit: { ...text, default: 'DKI' },
				'unit-name': { ...text, default: 'Pemerintah Provinsi Daerah Khusus Jakarta' },
			},
		}).values;
	} catch {
		return null;
	}
}

async function complete(given: NonNullable<ReturnType<typeof read>>) {
	const questions = openQuestions();
	try {
		return {
			nip: given.nip ?? (await questions.ask('NIP (18 digits)')),
			name: given.name ?? (await questions.ask('Name')),
			email: given.email ?? (await questions.ask('E-mail')),
			password: await questions.askSecretly('Password'),
			top: { code: given.unit, name: given['unit-name'] },
		};
	} finally {
		questions.close();
	}
}

type Person = Parameters<typeof foundAdministrator>[2] & { password: string };

async function open(person: Person): Promise<void> {
	const house = await openHouse(settingsFrom(process.env));
	const { db, close } = openDatabase(house.appUrl, 1);
	try {
		await db.transaction().execute((tx) => inOne(tx, person));
	} finally {
		await close();
		await house.close();
	}
}

/** Officer, role and account stand or fall together. */
async function inOne(tx: Tx, { password, ...person }: Person): Promise<void> {
	const now = new Date();
	const who = { kind: 'system', name: 'create-admin' } as const;
	const purpose = 'administrator pertama, lewat baris perintah';
	const act = { db: tx, now, today: dayOf(now), who, purpose };
	const founded = await foundAdministrator(tx, act, person);
	if (!founded.ok) throw new Refused(REASONS[founded.reason]);
	const { name, email, nip } = person;
	const account = { officerId: founded.officerId, name, username: nip.digits, email, password };
	const outcome = await createAccount(tx, account, now);
	if (!outcome.ok) throw new Refused(REASONS[outcome.reason]);
}
