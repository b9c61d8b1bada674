import { strToU8, zipSync } from 'fflate';

type Unit = {
	readonly title: string;
	readonly moveOn?: string;
	readonly mastery?: string;
	readonly method?: string;
	readonly url?: string;
	readonly id?: string;
};

export const unitId = (at: number) => `https://contoh.id/kursus/antrean/bagian-${at + 1}`;
const text = (name: string, words: string) =>
	`<${name}><langstring lang="id">${words}</langstring></${name}>`;

function unit({ title, moveOn, mastery, method, url, id }: Unit, at: number): string {
	const extra = [
		moveOn && `moveOn="${moveOn}"`,
		mastery && `masteryScore="${mastery}"`,
		method && `launchMethod="${method}"`,
	];
	return `<au id="${id ?? unitId(at)}" ${extra.filter(Boolean).join(' ')}>
		${text('title', title)}${text('description', title)}
		<url>${url ?? `bagian%20${at}.html?awal=1`}</url>
		<launchParameters> warna=biru </launchParameters><entitlementKey>kunci</entitlementKey></au>`;
}

/** The course structure of cmi5 as an authoring tool writes it; units stand in a block where one is named. */
export function courseXml(units: readonly Unit[], block?: string): string {
	const body = units.map(unit).join('');
	return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
	<course id="https://contoh.id/kursus/antrean">${text('title', 'Antrean')}${text('description', 'Antrean yang tenang')}</course>
	${block === undefined ? body : `<block id="https://contoh.id/blok">${text('title', block)}${text('description', block)}${body}</block>`}
</courseStructure>`;
}

/** A package of cmi5, made here: each unit is a page with buttons that says what it learned. */
export function aCourse5(
	units: readonly Unit[] = [{ title: 'Antrean yang tenang', moveOn: 'CompletedOrPassed' }],
	{ block, files, xml }: { block?: string; files?: Record<string, string>; xml?: string } = {},
): Buffer {
	const pages = files ?? Object.fromEntries(units.map((_, at) => [`bagian ${at}.html`, page]));
	const all = { ...pages, 'cmi5.xml': xml ?? courseXml(units, block) };
	return Buffer.from(
		zipSync(Object.fromEntries(Object.entries(all).map(([name, it]) => [name, strToU8(it)]))),
	);
}

/** A unit that follows the standard: key, launch data, preferences, then its statements. */
const page = `<!doctype html><html lang="id"><title>Bagian</title><body>
<p id="tempat"></p><p id="intip"></p>
<button id="maju">Maju</button><button id="lulus">Lulus</button><button id="tutup">Tutup</button>
<script type="module">
const q = new URLSearchParams(location.search);
const tell = (words) => { document.getElementById('tempat').textContent = words; };
const key = (await (await fetch(q.get('fetch'), { method: 'POST' })).json())['auth-token'];
const headers = { authorization: 'Basic ' + key, 'x-experience-api-version': '1.0.3', 'content-type': 'application/json' };
const ask = (path, more = {}) => fetch(q.get('endpoint') + path, { headers, ...more });
const here = (stateId) => 'activities/state?' + new URLSearchParams({ stateId, activityId: q.get('activityId'), agent: q.get('actor'), registration: q.get('registration') });
const data = await (await ask(here('LMS.LaunchData'))).json();
await ask('agents/profile?' + new URLSearchParams({ profileId: 'cmi5LearnerPreferences', agent: q.get('actor') }));
const say = (verb, result, counts) => {
	const context = structuredClone(data.contextTemplate);
	context.registration = q.get('registration');
	const own = 'https://w3id.org/xapi/cmi5/context/categories/';
	context.contextActivities.category = [{ id: own + 'cmi5' }, ...(counts ? [{ id: own + 'moveon' }] : [])];
	if (data.masteryScore !== undefined) context.extensions['https://w3id.org/xapi/cmi5/context/extensions/masteryscore'] = data.masteryScore;
	const id = crypto.randomUUID();
	const statement = { id, timestamp: new Date().toISOString(), actor: JSON.parse(q.get('actor')), verb: { id: 'http://adlnet.gov/expapi/verbs/' + verb }, object: { id: q.get('activityId') }, context, result };
	return ask('statements?statementId=' + id, { method: 'PUT', body: JSON.stringify(statement) });
};
const begun = await say('initialized');
const kept = await ask(here('tempat'));
tell(begun.ok ? 'Layar ' + (kept.ok ? await kept.text() : '1') : 'Ditolak ' + begun.status);
try { document.getElementById('intip').textContent = 'kuki:' + window.top.document.cookie; }
catch { document.getElementById('intip').textContent = 'tertutup'; }
document.getElementById('maju').onclick = async () => { await ask(here('tempat'), { method: 'PUT', body: '2' }); tell('Layar 2'); };
document.getElementById('lulus').onclick = async () => {
	const passed = await say('passed', { success: true, duration: 'PT60S', score: { scaled: 0.9 } }, true);
	tell(passed.ok ? 'Lulus' : 'Ditolak ' + passed.status);
};
document.getElementById('tutup').onclick = async () => { await say('terminated', { duration: 'PT90S' }); location.href = data.returnURL; };
</script></body></html>`;
