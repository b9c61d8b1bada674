import { gzipSync, strToU8, zipSync } from 'fflate';

type Activity = { readonly kind: string; readonly title: string; readonly body?: string };

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A picture of one dot, as a file of the backup. */
const dot = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);
const hash = 'a'.repeat(40);

const question = `<question id="1"><name>Urutan</name>
	<questiontext>&lt;p&gt;Siapa didahulukan?&lt;/p&gt;</questiontext><qtype>multichoice</qtype>
	<plugin_qtype_multichoice_question><answers>
		<answer id="1"><answertext>Lansia</answertext><fraction>1.0000000</fraction><feedback>Ya</feedback></answer>
		<answer id="2"><answertext>Kenalan</answertext><fraction>0.0000000</fraction><feedback></feedback></answer>
	</answers><multichoice id="1"><single>1</single></multichoice></plugin_qtype_multichoice_question></question>
	<question id="2"><name>Karangan</name><questiontext>Ceritakan.</questiontext><qtype>essay</qtype></question>`;

/** The files of a course backup of Moodle, made here: one section, its activities, a picture, two questions. */
export function backupFiles(activities: readonly Activity[]): Record<string, Uint8Array> {
	const listed = activities.map(
		({ kind, title }, at) => `<activity><moduleid>${at}</moduleid><sectionid>7</sectionid>
			<modulename>${kind}</modulename><title>${title}</title>
			<directory>activities/${kind}_${at}</directory></activity>`,
	);
	const files: Record<string, string> = {
		'moodle_backup.xml': `<moodle_backup><information>
			<original_course_fullname>Antrean yang ramah</original_course_fullname>
			<moodle_release>4.1</moodle_release><contents><activities>${listed.join('')}</activities>
			<sections><section><sectionid>7</sectionid><title>1</title></section></sections>
			</contents></information></moodle_backup>`,
		'sections/section_7/section.xml': '<section id="7"><name>Menyapa</name></section>',
		'questions.xml': `<question_categories><question_category id="1"><questions>${question}</questions></question_category></question_categories>`,
		'files.xml': `<files><file id="3"><contenthash>${hash}</contenthash><contextid>40</contextid>
			<filearea>content</filearea><filename>bagan.png</filename><filesize>${dot.length}</filesize>
			<mimetype>image/png</mimetype></file></files>`,
	};
	for (const [at, { kind, title, body = '' }] of activities.entries())
		files[`activities/${kind}_${at}/${kind}.xml`] =
			`<activity modulename="${kind}" contextid="40"><${kind}><name>${title}</name><content>${escaped(body)}</content></${kind}></activity>`;
	const texts = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
	return { ...Object.fromEntries(texts), [`files/aa/${hash}`]: dot };
}

export const asZip = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files));

export const asTarGz = (files: Record<string, Uint8Array>) =>
	Buffer.from(
		gzipSync(Buffer.concat([...Object.entries(files).flatMap(entry), Buffer.alloc(1024)])),
	);

function entry([name, content]: [string, Uint8Array]): Buffer[] {
	const head = Buffer.alloc(512);
	head.write(name, 0, 100);
	head.write('0000644\0', 100);
	head.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
	head.fill(' ', 148, 156);
	head.write('0', 156);
	head.write('ustar\x0000', 257);
	const sum = head.reduce((total, byte) => total + byte, 0);
	head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
	const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
	return [head, Buffer.from(content), padding];
}
