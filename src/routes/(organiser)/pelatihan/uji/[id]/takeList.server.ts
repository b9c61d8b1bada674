import { mostListed, readPasted, type ListedLine } from '#lib/impact/index.ts';
import { trialRefusal } from '#lib/impact/trial/errorWords.ts';
import { nominateListed } from '#lib/impact/server.ts';
import { refusalTexts } from '#lib/people/wording.ts';
import { readSmallTable } from '#lib/platform/tabular/smallTable.server.ts';
import { formatNumber } from '#lib/ui/format.ts';
import * as m from '#lib/words/messages.js';
import { getLocale } from '#lib/words/runtime.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { done, refused, unknown } from './answer.server.ts';
import { trialIdIn, trialIn } from './trialIn.server.ts';
import type { Action, RequestEvent } from './$types.js';

const columns = { nip: { column: 'NIP' }, stratum: { column: 'Kelompok', optional: true } };
const mostBytes = 2_000_000;
const mostText = 400_000;

/** Checks a pasted list or a file; with `simpan` the checked list is taken, all or nothing. */
export const takeList: Action = async ({ locals, params, request, cookies }: RequestEvent) => {
	const id = trialIdIn(params.id);
	await trialIn(locals, params.id);
	const fields = await request.formData();
	const pasted = String(fields.get('daftar') ?? '').slice(0, mostText);
	const file = fields.get('berkas');
	const read = await linesIn(pasted, file instanceof File && file.size > 0 ? file : null);
	const typed = { daftar: pasted };
	if (!read.ok) return refused({ daftar: read.error }, typed);
	const { lines } = read;
	const apply = fields.get('simpan') === '1';
	const act = actOf(locals, 'pendaftar uji pelatihan', 'organiser');
	const taken = await nominateListed(act, principalIn(locals), id, { lines, apply });
	if (!taken.ok) {
		unknown(taken.reason);
		return refused({ daftar: trialRefusal(taken.reason) }, typed, 409);
	}
	if (apply && taken.faults.length === 0)
		done(cookies, id, m.trial_added({ n: formatNumber(taken.added, getLocale()) }));
	const checked = lines.map(({ nip, stratum }) => `${nip};${stratum}`).join('\n');
	const faults = taken.faults.slice(0, 100);
	const listed = { lines: lines.length, faults, total: taken.faults.length, checked };
	return { errors: {}, typed: { daftar: checked }, listed };
};

type Read = { ok: true; lines: ListedLine[] } | { ok: false; error: string };

async function linesIn(pasted: string, file: File | null): Promise<Read> {
	if (file === null) {
		const lines = readPasted(pasted);
		return lines.length > 0 ? { ok: true, lines } : { ok: false, error: m.trial_error_listEmpty() };
	}
	if (file.size > mostBytes) return { ok: false, error: m.trial_error_listTooLong() };
	const content = new Uint8Array(await file.arrayBuffer());
	const table = await readSmallTable(content, columns, mostListed);
	if (!table.ok) return { ok: false, error: refusalTexts(table).join(' ') };
	const written = table.rows.map(({ cells }) => `${cells.nip};${cells.stratum}`);
	return { ok: true, lines: readPasted(`NIP\n${written.join('\n')}`) };
}
