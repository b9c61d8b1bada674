import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { MissingColumn } from '../../platform/tabular/columns.ts';
import { saveDraftIn } from './draft.server.ts';
import { setOfferIn } from './offer.server.ts';
import type { CatalogueRefusal } from './outcome.ts';
import { readCatalogueFile } from './readFile.server.ts';
import { changesOf } from './rules-import.ts';
import { catalogueNow, importRun } from './store-import.server.ts';

type Sent = { officeId: number; officerId: number; name: string; content: Uint8Array };
export type Checked = { ok: true; id: number } | { ok: false; missing: readonly MissingColumn[] };

/** Reads a sent catalogue and keeps what it says. Nothing of the office changes: it is a dry run. */
export async function checkCatalogue(act: Act, sent: Sent): Promise<Checked> {
	const now = await catalogueNow(act.db, sent.officeId, act.today);
	const read = await readCatalogueFile(sent.content, new Set(now.keys()));
	if (!read.ok) return read;
	const { id } = await act.db
		.insertInto('counter.catalogue_import')
		.values({
			office_id: sent.officeId,
			officer_id: sent.officerId,
			file_name: sent.name.slice(-200),
			sent_at: act.now,
			rows: JSON.stringify(read.rows),
			defects: JSON.stringify(read.defects),
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return { ok: true, id };
}

class Refused extends Error {
	readonly code: string;
	readonly refusal: CatalogueRefusal;

	constructor(code: string, refusal: CatalogueRefusal) {
		super(`${code}: ${refusal}`);
		this.code = code;
		this.refusal = refusal;
	}
}

export type Applied =
	| { ok: true; changed: number }
	| { ok: false; reason: CatalogueRefusal | 'defective' | 'unknownRun'; code?: string };

/**
 * Applies a checked catalogue: drafts for the texts that differ, and the settings. All or nothing; a
 * second time changes nothing, since what is there already is no difference any more.
 */
export async function applyCatalogue(
	act: Act,
	asked: { officeId: number; officerId: number; id: number },
): Promise<Applied> {
	const { officeId, officerId, id } = asked;
	const work = act.db.transaction().execute(async (tx): Promise<Applied> => {
		const run = await importRun(tx, asked, true);
		if (!run) return { ok: false, reason: 'unknownRun' };
		if (run.defects.length > 0) return { ok: false, reason: 'defective' };
		const now = await catalogueNow(tx, officeId, act.today);
		const changes = changesOf(run.rows, now);
		for (const change of changes) {
			const row = run.rows.find(({ code }) => code === change.code);
			if (!row) continue;
			const key = { officeId, officerId, code: row.code };
			if (change.parts.length > 0) {
				const saved = await saveDraftIn(tx, act, { ...key, text: row.text });
				if (!saved.ok) throw new Refused(row.code, saved.reason);
			}
			if (change.settings) await setOfferIn(tx, act, { ...key, ...row.settings });
		}
		if (run.appliedAt === null)
			await tx
				.updateTable('counter.catalogue_import')
				.set({ applied_at: act.now })
				.where('id', '=', id)
				.execute();
		await record(tx, act, {
			act: 'counter.catalogueImported',
			subject: 'counter.catalogue_import',
			subjectId: id,
			after: { changed: changes.map(({ code }) => code) },
		});
		return { ok: true, changed: changes.length };
	});
	return work.catch((fault: unknown) => {
		if (fault instanceof Refused) return { ok: false, reason: fault.refusal, code: fault.code };
		throw fault;
	});
}
