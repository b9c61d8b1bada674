import { strToU8, zipSync } from 'fflate';

type Made = {
	readonly kind?: 'scorm12' | 'scorm2004';
	readonly items?: readonly { readonly title: string; readonly asset?: boolean }[];
	/** Files beside the manifest; without them each item has its page. */
	readonly files?: Record<string, string>;
	readonly manifest?: string | null;
};

const head = {
	scorm12: `xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
		xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"`,
	scorm2004: `xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
		xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"`,
};

/** A SCORM package as an authoring tool writes it, made here: each item has one page with buttons. */
export function aPackage({
	kind = 'scorm12',
	items = [{ title: 'Antrean yang tenang' }],
	files,
	manifest,
}: Made = {}): Buffer {
	const type = kind === 'scorm12' ? 'scormtype' : 'scormType';
	const version = kind === 'scorm12' ? '1.2' : '2004 4th Edition';
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="contoh" version="1" ${head[kind]}>
	<metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>
	<organizations default="susunan"><organization identifier="susunan">
		<title>Contoh paket</title>
		${items.map(({ title }, at) => `<item identifier="i${at}" identifierref="r${at}"><title>${title}</title></item>`).join('')}
	</organization></organizations>
	<resources>${items
		.map(
			({ asset }, at) =>
				`<resource identifier="r${at}" type="webcontent" adlcp:${type}="${asset ? 'asset' : 'sco'}" href="bagian%20${at}.html?awal=1"/>`,
		)
		.join('')}</resources>
</manifest>`;
	const pages =
		files ?? Object.fromEntries(items.map((_, at) => [`bagian ${at}.html`, page(kind)]));
	const all = { ...pages, ...(manifest === null ? {} : { 'imsmanifest.xml': manifest ?? xml }) };
	return Buffer.from(
		zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)]))),
	);
}

/** A page that looks for its interface as the standard says: in its own window, then upwards. */
function page(kind: 'scorm12' | 'scorm2004'): string {
	const [api, get, set, finish] =
		kind === 'scorm12'
			? ['API', 'LMSGetValue', 'LMSSetValue', 'LMSFinish']
			: ['API_1484_11', 'GetValue', 'SetValue', 'Terminate'];
	const begin = kind === 'scorm12' ? 'LMSInitialize' : 'Initialize';
	const commit = kind === 'scorm12' ? 'LMSCommit' : 'Commit';
	const names =
		kind === 'scorm12'
			? ['cmi.core.lesson_location', 'cmi.core.lesson_status', 'cmi.core.score.raw']
			: ['cmi.location', 'cmi.completion_status', 'cmi.score.raw'];
	const [place = '', status = '', score = ''] = names;
	return `<!doctype html><html lang="id"><title>Bagian</title><body>
<p id="tempat"></p><p id="intip"></p>
<button id="maju">Maju</button><button id="selesai">Selesai</button>
<script>
var w = window; while (!w.${api} && w.parent !== w) w = w.parent;
var api = w.${api}; api.${begin}('');
document.getElementById('tempat').textContent = 'Layar ' + (api.${get}('${place}') || '1');
try { document.getElementById('intip').textContent = 'kuki:' + window.top.document.cookie; }
catch (fault) { document.getElementById('intip').textContent = 'tertutup'; }
document.getElementById('maju').onclick = function () {
	api.${set}('${place}', '2'); api.${set}('cmi.suspend_data', 'sudah:1'); api.${commit}('');
	document.getElementById('tempat').textContent = 'Layar 2';
};
document.getElementById('selesai').onclick = function () {
	api.${set}('${score}', '90'); api.${set}('${score.replace('raw', 'max')}', '100');
	api.${set}('${score.replace('raw', 'min')}', '0');
	${kind === 'scorm2004' ? `api.${set}('cmi.score.scaled', '0.9');` : ''}
	api.${set}('${status}', 'completed'); api.${finish}('');
	document.getElementById('tempat').textContent = 'Selesai';
};
</script></body></html>`;
}
