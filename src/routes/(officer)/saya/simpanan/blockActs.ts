import type { Doing } from '#lib/learning/offline/keptAct.ts';

type Here = { copy: string; course: string; lesson: string };
type Sent = { [name: string]: FormDataEntryValue };

const fieldBeginning = 'isi-';

/** What a form of a block would have sent to the server, as an act; null where nothing was chosen. */
export function doingIn(action: string | null, here: Here, sent: Sent): Doing | null {
	const block = String(sent.id);
	const option = sent.option === undefined ? null : Number(sent.option);
	if (action === '?/jawab')
		return option === null ? null : { ...here, kind: 'check', check: block, option };
	if (action === '?/pilih')
		return { ...here, kind: 'walk', block, taken: Number(sent.taken), option };
	if (action === '?/ulang') return { ...here, kind: 'again', block, run: Number(sent.run) };
	if (action !== '?/simulasi' || sent.press === undefined) return null;
	const values = Object.entries(sent)
		.filter(([name]) => name.startsWith(fieldBeginning))
		.map(([name, value]) => [name.slice(fieldBeginning.length), String(value).slice(0, 200)]);
	const [run, step] = [Number(sent.run), Number(sent.step)];
	const typed: Record<string, string> = Object.fromEntries(values);
	return { ...here, kind: 'drill', block, run, step, press: String(sent.press), values: typed };
}
