import pg from 'pg';

/** What PostgreSQL tells this process by NOTIFY, over one connection however many listen. */
export type Notices = {
	/** `hear` gets each payload of the channel; `missed` is called when some may have been lost. */
	listen: (channel: string, hear: (payload: string) => void, missed: () => void) => Promise<void>;
	close: () => Promise<void>;
};

const againAfterMs = 1_000;

/**
 * Opens the connection at the first `listen` and again whenever it breaks. Notices of the time in
 * between are lost by their nature; `missed` is called after each reconnection, so that listeners
 * look for themselves. Behind a pooler it needs a session of its own, not one of a transaction.
 */
export function openNotices(url: string): Notices {
	const channels = new Map<string, { hear: (payload: string) => void; missed: () => void }>();
	let client: Promise<pg.Client> | null = null;
	let closed = false;
	let retry: NodeJS.Timeout | undefined;

	const connect = async (): Promise<pg.Client> => {
		const fresh = new pg.Client({ connectionString: url, application_name: 'mumpuni notices' });
		fresh.on('notification', ({ channel, payload }) => channels.get(channel)?.hear(payload ?? ''));
		fresh.on('error', () => undefined);
		await fresh.connect();
		fresh.once('end', lost);
		for (const channel of channels.keys())
			await fresh.query(`listen ${pg.escapeIdentifier(channel)}`);
		return fresh;
	};

	function lost() {
		if (closed) return;
		clearTimeout(retry);
		retry = setTimeout(() => {
			client = connect();
			client.then(() => {
				for (const { missed } of channels.values()) missed();
			}, lost);
		}, againAfterMs);
	}

	return {
		async listen(channel, hear, missed) {
			channels.set(channel, { hear, missed });
			if (client !== null) {
				await (await client).query(`listen ${pg.escapeIdentifier(channel)}`);
				return;
			}
			client = connect();
			client.catch(lost);
			await client;
		},
		async close() {
			closed = true;
			clearTimeout(retry);
			await client?.then((open) => open.end()).catch(() => undefined);
		},
	};
}
