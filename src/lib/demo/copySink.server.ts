import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { CopyStreamQuery } from 'pg-copy-streams';
import { CopyText } from './copyText.ts';

/** Large enough to spare calls, small enough that ten tables together stay below 10 MB. */
const pieceBytes = 1 << 17;

/** A table that rows are poured into on a connection of its own. */
export class CopySink {
	readonly row = new CopyText();
	readonly #client: pg.PoolClient;
	readonly #stream: CopyStreamQuery;
	#rows = 0;

	private constructor(client: pg.PoolClient, stream: CopyStreamQuery) {
		this.#client = client;
		this.#stream = stream;
	}

	/**
	 * Opens a table. It is emptied in the same transaction: rows of an interrupted load go, and
	 * FREEZE may mark the new ones as visible to everybody, which spares the first vacuum.
	 */
	static async open(pool: pg.Pool, table: string, columns: string): Promise<CopySink> {
		const client = await pool.connect();
		await client.query('begin');
		await client.query('set local synchronous_commit = off');
		await client.query(`truncate ${table}`);
		const stream = client.query(copyFrom(`copy ${table} (${columns}) from stdin (freeze)`));
		return new CopySink(client, stream);
	}

	/** Rows ended so far. */
	get rows(): number {
		return this.#rows;
	}

	end(): void {
		this.row.end();
		this.#rows += 1;
		if (this.row.size >= pieceBytes) this.#send();
	}

	/** Waits until the database has caught up; call it once in a while so that memory stays small. */
	async settle(): Promise<void> {
		if (this.#stream.writableNeedDrain) await once(this.#stream, 'drain');
	}

	async close(): Promise<number> {
		if (this.row.size > 0) this.#send();
		await this.settle();
		this.#stream.end();
		await finished(this.#stream);
		await this.#client.query('commit');
		this.#client.release();
		return this.#rows;
	}

	/** Gives up: the transaction goes with its connection. */
	abandon(): void {
		this.#stream.on('error', () => undefined);
		this.#client.release(new Error('load abandoned'));
	}

	#send(): void {
		this.#stream.write(this.row.take());
	}
}
