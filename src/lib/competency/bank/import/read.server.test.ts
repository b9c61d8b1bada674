import { expect, test } from 'vitest';
import { readItems } from './read.server.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const read = (text: string) => {
	const found = readItems(bytes(text));
	if (!found.ok) throw new Error(found.reason);
	return found;
};
const tasks = (text: string) => read(text).taken.map(({ body }) => body.task);

test('GIFT: each kind of answer becomes its task', () => {
	const found = read(`
// Catatan penulis
$CATEGORY: $course$/KTP-el/Biaya

::Biaya::Berapa biaya KTP-el hilang? {#0}

Syarat yang benar adalah {=KK ~Surat RT#Tidak diminta lagi. ~%50%Fotokopi KK} menurut aturan.

KTP-el berlaku seumur hidup. {T}

Jodohkan. {=Lahir -> Akta kelahiran =Wafat -> Akta kematian = -> KIA}

Urutkan. {>3 none
Periksa
Rekam
Serahkan}

Formulir pindah? {=F-1.03 =%50%F1.03#kurang tanda hubung}
`);
	expect(found.format).toBe('gift');
	expect(found.taken.map(({ category }) => category)).toEqual(
		Array.from({ length: 6 }, () => '$course$/KTP-el/Biaya'),
	);
	expect(found.taken.map(({ body }) => body.task.kind)).toEqual([
		'numeric',
		'choice',
		'choice',
		'matching',
		'ordering',
		'shortText',
	]);
	expect(found.taken[1]?.body.prompt).toBe('Syarat yang benar adalah _____ menurut aturan.');
	expect(found.taken[3]?.body.task).toMatchObject({ spare: ['KIA'] });
	expect(found.taken[5]?.notes).toEqual(['feedback']);
});

test('GIFT: signs behind a backslash are words', () => {
	expect(tasks('Mana yang benar? {=2 \\= 1 + 1 ~\\{kurung\\} ~1 \\~ 2}')).toEqual([
		{
			kind: 'choice',
			many: false,
			options: [
				{ text: '2 = 1 + 1', credit: 1 },
				{ text: '{kurung}', credit: 0 },
				{ text: '1 ~ 2', credit: 0 },
			],
		},
	]);
});

test('GIFT: a format named before an answer or a comment is obeyed, not shown', () => {
	const [task] = tasks(
		'Mana? {=[html]<b>Ini</b> # [plain]benar ~[plain]Itu # [html]salah &amp; rugi}',
	);
	expect(task).toEqual({
		kind: 'choice',
		many: false,
		options: [
			{ text: 'Ini', credit: 1, feedback: 'benar' },
			{ text: 'Itu', credit: 0, feedback: 'salah & rugi' },
		],
	});
	const [pairs] = tasks('Pasangkan. {=[html]Satu -> A =[markdown]Dua -> B}');
	expect(pairs).toMatchObject({ pairs: [{ left: 'Satu' }, { left: 'Dua' }] });
});

test('GIFT: what cannot be taken is named with its reason, and the next is read on', () => {
	const found = read(`::Uraian::Ceritakan. {}

Hanya keterangan.

Belum selesai {=ya ~tidak

Tanpa kunci {~a ~b}

Baik? {=ya ~tidak}`);
	expect(found.left.map(({ at, reason }) => [at, reason])).toEqual([
		['Uraian', 'essay'],
		['3', 'description'],
		['5', 'notFinished'],
		['Tanpa kunci', 'noRightAnswer'],
	]);
	expect(found.taken).toHaveLength(1);
});

test('Aiken: an unfinished question is left with its line', () => {
	const found = read(
		'Satu?\nA) ya\nB. tidak\nANSWER: B\n\nDua?\nA) ya\n\nTiga?\nA) a\nB) b\nANSWER: A',
	);
	expect(found.format).toBe('aiken');
	expect(found.left).toEqual([{ at: '6', reason: 'notFinished', detail: 'Dua? ya' }]);
	expect(found.taken.map(({ body }) => body.prompt)).toEqual(['Satu?', 'Tiga?']);
});

const moodle = (inner: string) => `<?xml version="1.0"?><quiz>${inner}</quiz>`;
const question = (type: string, inner: string, text = 'Pertanyaan') =>
	`<question type="${type}"><name><text>${type}</text></name>
	<questiontext format="html"><text><![CDATA[<p>${text}</p>]]></text></questiontext>${inner}</question>`;
const answer = (fraction: number, text: string, more = '') =>
	`<answer fraction="${fraction}"><text>${text}</text>${more}</answer>`;

test('Moodle XML: kinds, credit, tolerance, and what is lost', () => {
	const found = read(
		moodle(
			question('truefalse', answer(100, 'true') + answer(0, 'false')) +
				question(
					'multichoice',
					`<single>false</single>${answer(50, 'a')}${answer(50, 'b')}${answer(-100, 'c')}`,
				) +
				question('numerical', answer(100, '6.25', '<tolerance>0.05</tolerance>')) +
				question('essay', '') +
				question('coderunner', '') +
				question(
					'shortanswer',
					answer(100, 'SPTJM', '<feedback><text>Tepat</text></feedback>'),
					'Lihat <img src="@@PLUGINFILE@@/a.png"> lalu jawab <b>singkat</b> &amp; jelas',
				),
		),
	);
	expect(found.taken.map(({ body }) => body.task)).toMatchObject([
		{ options: [{ text: 'Benar', credit: 1 }, { text: 'Salah' }] },
		{ many: true, options: [{ credit: 0.5 }, { credit: 0.5 }, { credit: -1 }] },
		{ accepted: [{ from: 6.2, to: 6.3 }] },
		{ kind: 'shortText' },
	]);
	expect(found.left).toEqual([
		{ at: 'essay', reason: 'essay' },
		{ at: 'coderunner', reason: 'unknownType', detail: 'coderunner' },
	]);
	expect(found.taken[3]?.body.prompt).toBe('Lihat  lalu jawab singkat & jelas');
	expect(found.taken[3]?.notes).toEqual(['picture', 'formatting', 'feedback']);
});

const qti = (open: string, close: string) =>
	`<${open} identifier="i1" title="Syarat"
	xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1">`.concat(close);

test('QTI 2.1 and QTI 3 give the same item', () => {
	const two = qti(
		'assessmentItem',
		`<responseDeclaration identifier="R"><correctResponse><value>B</value></correctResponse></responseDeclaration>
		<itemBody><p>Dokumen apa?</p><choiceInteraction responseIdentifier="R" maxChoices="1">
		<simpleChoice identifier="A">KIA</simpleChoice><simpleChoice identifier="B">KK</simpleChoice>
		</choiceInteraction></itemBody></assessmentItem>`,
	);
	const three = qti(
		'qti-assessment-item',
		`<qti-response-declaration identifier="R"><qti-correct-response><qti-value>B</qti-value></qti-correct-response></qti-response-declaration>
		<qti-item-body><p>Dokumen apa?</p><qti-choice-interaction response-identifier="R" max-choices="1">
		<qti-simple-choice identifier="A">KIA</qti-simple-choice><qti-simple-choice identifier="B">KK</qti-simple-choice>
		</qti-choice-interaction></qti-item-body></qti-assessment-item>`,
	);
	expect(read(two).taken).toEqual(read(three).taken);
	expect(read(two).taken[0]?.body).toEqual({
		prompt: 'Dokumen apa?',
		task: {
			kind: 'choice',
			many: false,
			options: [
				{ text: 'KIA', credit: 0 },
				{ text: 'KK', credit: 1 },
			],
		},
	});
});

test('old bytes are read as windows-1252 and each item says so', () => {
	const found = readItems(bytes('Caf\u00e9? {=ya ~tidak}', 'latin1'));
	expect(found).toMatchObject({
		ok: true,
		taken: [{ body: { prompt: 'Café?' }, notes: ['encoding'] }],
	});
});

test('broken files are refused whole, with their reason', () => {
	expect(readItems(bytes('<quiz><question></quiz>'))).toEqual({ ok: false, reason: 'brokenXml' });
	expect(readItems(bytes('<html></html>'))).toEqual({ ok: false, reason: 'unknownXml' });
	expect(readItems(bytes('PK\u0003\u0004\u0000'))).toEqual({ ok: false, reason: 'notText' });
	expect(readItems(bytes('   \n'))).toEqual({ ok: false, reason: 'nothingFound' });
});
