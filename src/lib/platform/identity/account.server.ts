import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { sql } from 'kysely';
import type { Db } from '../database.server.ts';
import { weaknessOf } from './password.server.ts';

export type NewAccount = {
	officerId: number | null;
	name: string;
	username: string;
	email: string;
	password: string;
};

/** Where an officer reads mail; null without an account. */
export async function addressOf(db: Db, officerId: number): Promise<string | null> {
	const account = await db
		.selectFrom('identity.user')
		.select('email')
		.where('officer_id', '=', officerId)
		.executeTakeFirst();
	return account?.email ?? null;
}

/** Where these officers read mail; who has no account is left out. */
export async function addressesOf(
	db: Db,
	officerIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
	const { rows } = await sql<{ officerId: number; email: string }>`
		select officer_id as "officerId", email from identity."user"
		where officer_id = any(${[...officerIds]}::bigint[])`.execute(db);
	return new Map(rows.map(({ officerId, email }) => [officerId, email]));
}

/** With what the owner of an account signs in: the NIP. */
export async function usernameOf(db: Db, userId: string): Promise<string | null> {
	const account = await db
		.selectFrom('identity.user')
		.select('username')
		.where('id', '=', userId)
		.executeTakeFirst();
	return account?.username ?? null;
}

/**
 * Creates the account of an officer. Refuses a weak password and a user name or e-mail in use.
 * Run it in the transaction that writes its audit entry.
 */
export async function createAccount(
	db: Db,
	account: NewAccount,
	now: Date,
): Promise<{ ok: true; userId: string } | { ok: false; reason: 'weakPassword' | 'alreadyExists' }> {
	if (weaknessOf(account.password, [account.username, account.email, account.name]))
		return { ok: false, reason: 'weakPassword' };
	const userId = randomUUID();
	const dates = { created_at: now, updated_at: now };
	const { numInsertedOrUpdatedRows: created } = await db
		.insertInto('identity.user')
		.values({
			id: userId,
			name: account.name,
			email: account.email.toLowerCase(),
			email_verified: true,
			username: account.username.toLowerCase(),
			display_username: account.username,
			officer_id: account.officerId,
			...dates,
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	if (!created) return { ok: false, reason: 'alreadyExists' };
	await db
		.insertInto('identity.account')
		.values({
			id: randomUUID(),
			account_id: userId,
			provider_id: 'credential',
			user_id: userId,
			password: await hashPassword(account.password),
			...dates,
		})
		.execute();
	return { ok: true, userId };
}
