import type pg from 'pg';

/** Rows are written and read the same on every server, and a large table may take its time. */
export async function settleSession(client: pg.ClientBase): Promise<void> {
	await client.query(`
		set timezone = 'UTC';
		set datestyle = 'ISO, YMD';
		set intervalstyle = 'postgres';
		set extra_float_digits = 1;
		set client_encoding = 'UTF8';
		set synchronize_seqscans = off;
		set statement_timeout = 0;
		set idle_in_transaction_session_timeout = 0`);
}
