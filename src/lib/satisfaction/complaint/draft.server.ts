import { randomBytes } from 'node:crypto';
import type { Act } from '../../platform/act.server.ts';
import { eraseFile } from '../../platform/erase.server.ts';
import type { Files } from '../../platform/files.server.ts';
import { storeUpload, type Upload } from '../../platform/upload.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { DraftAnswers } from './draft.ts';
import { attachmentKindOf, attachmentRefusal } from './rules-attachment.ts';
import type { AttachmentRefusal } from './rules-attachment.ts';
import { withoutCameraNotes } from './rules-picture.ts';
import { maskPersonal } from '../answering/rules-mask.ts';
import {
	draftBy,
	insertDraft,
	keepAnswers,
	unsentBytes,
	visitBehind,
} from './store-draft.server.ts';
import type { Draft } from './store-draft.server.ts';

export type { Draft } from './store-draft.server.ts';

/** How long the file of an unsent complaint is kept. */
const unsentDays = 1;

/** More than this in files of unsent complaints is a flood and no citizen. */
const mostUnsentBytes = 2 ** 30;

/** Begins a complaint and returns its token; `ticket` is the token of a visit that it is about. */
export async function startDraft(act: Act, ticket: string | null): Promise<string> {
	const token = randomBytes(16).toString('base64url');
	const visit = ticket ? await visitBehind(act.db, ticket) : null;
	await insertDraft(act.db, {
		token,
		visitId: visit?.visitId ?? null,
		answers: visit ? { officeCode: visit.officeCode, serviceCode: visit.serviceCode } : {},
		now: act.now,
	});
	return token;
}

export function draftOf(db: Db, token: string): Promise<Draft | null> {
	return draftBy(db, token);
}

/** Keeps the answer to one question; a text is kept with personal numbers veiled. */
export function answerDraft(act: Act, token: string, answers: DraftAnswers): Promise<boolean> {
	const { body, ...rest } = answers;
	const kept = body === undefined ? rest : { ...rest, body: maskPersonal(body) };
	return keepAnswers(act.db, token, kept, act.now);
}

/** Takes a picture or PDF in, by its content and without the notes of its camera. */
export async function attach(
	act: Act,
	files: Files,
	token: string,
	upload: Upload,
): Promise<{ ok: true } | { ok: false; reason: AttachmentRefusal | 'noDraft' | 'tooBusy' }> {
	const draft = await draftBy(act.db, token);
	if (!draft) return { ok: false, reason: 'noDraft' };
	const already = draft.answers.files ?? [];
	const reason = attachmentRefusal(upload.content, already.length);
	if (reason) return { ok: false, reason };
	if ((await unsentBytes(act.db)) > mostUnsentBytes) return { ok: false, reason: 'tooBusy' };
	const content = withoutCameraNotes(upload.content);
	const mediaType = attachmentKindOf(content) ?? '';
	const name = maskPersonal(upload.name.replace(/[^\p{L}\p{N}._ -]/gu, '_').slice(-100));
	const kept = { purpose: 'satisfaction.complaint', keptDays: unsentDays };
	const id = await storeUpload(act, files, { name, mediaType, content }, kept);
	const added = [...already, { id, name, bytes: content.length }];
	await keepAnswers(act.db, token, { files: added }, act.now);
	return { ok: true };
}

/** Takes a file out again and erases it at once. */
export async function detach(act: Act, files: Files, token: string, fileId: number): Promise<void> {
	const draft = await draftBy(act.db, token);
	const all = draft?.answers.files ?? [];
	if (!all.some(({ id }) => id === fileId)) return;
	await keepAnswers(act.db, token, { files: all.filter(({ id }) => id !== fileId) }, act.now);
	await eraseFile(act, files, fileId);
}
