import type { Pool } from 'pg';

/** A store to which records went until a contract ended: nothing of the demo leaves the machine. */
export async function loadRecords(pool: Pool, now: Date): Promise<void> {
	await pool.query(
		`insert into xapi.forward (name, url, version, key, sealed_secret, activity, token, made_at,
			cursor, sent, sent_at, failures, failed_at, last_error, stopped_at, stopped_for)
		values ('Pusat data pelatihan (contoh)', 'https://lrs.contoh.invalid/xapi', '2.0.0', 'mumpuni',
			'contoh', null, 'demo', $1::timestamptz - interval '90 days', $1::timestamptz - interval '8 days',
			12840, $1::timestamptz - interval '8 days', 2, $1::timestamptz - interval '8 days',
			'503 sedang dipelihara', $1::timestamptz - interval '7 days',
			'Kontrak dengan penyedia selesai; menunggu alamat yang baru.')
		on conflict (token) do nothing`,
		[now],
	);
}
