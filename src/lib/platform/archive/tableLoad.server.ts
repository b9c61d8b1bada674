import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyTarget } from './catalog.server.ts';
import { damaged } from './opening.server.ts';
import type { ArchivedTable, TableDigest } from './manifest.ts';

/** The rows of one table on their way in, counted and digested as they pass. */
export class TableLoad {
	readonly table: ArchivedTable;
	readonly #stream;
	readonly #hash = createHash('sha256');
	#bytes = 0;
	#fault: Error | undefined;

	/** The table must have been made or emptied in the running transaction: its rows are frozen. */
	constructor(client: pg.ClientBase, table: ArchivedTable) {
		this.table = table;
		this.#stream = client.query(copyFrom(`copy ${copyTarget(table)} from stdin with (freeze)`));
		this.#stream.on('error', (fault) => (this.#fault = unreadable(table.name, fault)));
	}

	async write(piece: Buffer): Promise<void> {
		if (this.#fault) throw this.#fault;
		this.#hash.update(piece);
		this.#bytes += piece.length;
		if (!this.#stream.write(piece)) await once(this.#stream, 'drain');
	}

	async end(): Promise<TableDigest> {
		if (this.#fault) throw this.#fault;
		this.#stream.end();
		await finished(this.#stream).catch((fault: Error) => {
			throw unreadable(this.table.name, fault);
		});
		const sha256 = this.#hash.digest('hex');
		return { name: this.table.name, rows: this.#stream.rowCount, bytes: this.#bytes, sha256 };
	}
}

/** A changed byte may spoil a row before its digest is known: SQLSTATE class 22, data exception. */
function unreadable(table: string, fault: Error & { code?: string }): Error {
	return fault.code?.startsWith('22') ? damaged(`the rows of ${table} cannot be read`) : fault;
}
