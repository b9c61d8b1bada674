import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';

const library = { machineName: 'Mumpuni.Tanya', majorVersion: 1, minorVersion: 0 };
const folder = 'Mumpuni.Tanya-1.0';

const whole: Readonly<Record<string, string>> = {
	'h5p.json': JSON.stringify({
		title: 'Tanya jawab antrean',
		language: 'id',
		mainLibrary: library.machineName,
		embedTypes: ['div'],
		preloadedDependencies: [library],
	}),
	'content/content.json': JSON.stringify({ soal: 'Siapa yang didahulukan?' }),
	[`${folder}/library.json`]: JSON.stringify({ ...library, preloadedJs: [{ path: 'tanya.js' }] }),
	[`${folder}/tanya.js`]: `window.Tanya = class {
	constructor(content, kept, say) { this.content = content; this.pilihan = kept?.pilihan ?? '-'; this.say = say; }
	getMaxScore() { return 10; }
	getCurrentState() { return { pilihan: this.pilihan }; }
	attach(place) {
		place.innerHTML = '<p id="soal"></p><p id="pilihan"></p><p id="intip"></p><button id="lansia">Lansia</button><button id="jawab">Jawab</button>';
		place.querySelector('#soal').textContent = this.content.soal;
		place.querySelector('#pilihan').textContent = 'Pilihan ' + this.pilihan;
		try { place.querySelector('#intip').textContent = 'kuki:' + window.top.document.cookie; }
		catch { place.querySelector('#intip').textContent = 'tertutup'; }
		place.querySelector('#lansia').onclick = () => { this.pilihan = 'lansia'; place.querySelector('#pilihan').textContent = 'Pilihan lansia'; };
		place.querySelector('#jawab').onclick = () => this.say({ verb: { id: 'http://adlnet.gov/expapi/verbs/answered' }, result: { score: { raw: 9, min: 0, max: 10, scaled: 0.9 }, completion: true } });
	}
};`,
};

/** A package of H5P, made here; `instead` puts other files in, or takes some away with null. */
export function anH5p(instead: Readonly<Record<string, string | null>> = {}): Buffer {
	const files = Object.entries({ ...whole, ...instead });
	const kept = files.flatMap(([path, text]) => (text === null ? [] : [[path, strToU8(text)]]));
	return Buffer.from(zipSync(Object.fromEntries(kept) as Record<string, Uint8Array>));
}

/** A player that keeps to the interface of h5p-standalone and plays only the package above. */
const player = `window.H5P = {
	instances: [],
	externalDispatcher: { heard: [], on(name, hear) { this.heard.push(hear); } },
};
window.H5PStandalone = { H5P: class {
	constructor(place, options) {
		return (async () => {
			const read = async (path) => (await fetch(options.h5pJsonPath + path)).json();
			const about = await read('/h5p.json');
			const content = await read('/content/content.json');
			const { machineName, majorVersion, minorVersion } = about.preloadedDependencies[0];
			const script = document.createElement('script');
			script.src = options.h5pJsonPath + '/' + machineName + '-' + majorVersion + '.' + minorVersion + '/tanya.js';
			await new Promise((done) => { script.onload = done; document.head.append(script); });
			const kept = options.contentUserData ? JSON.parse(options.contentUserData[0].state) : null;
			const say = (statement) => { for (const hear of window.H5P.externalDispatcher.heard) hear({ data: { statement } }); };
			const one = new window.Tanya(content, kept, say);
			window.H5P.instances.push(one);
			one.attach(place);
		})();
	}
} };`;

/** Puts that player into a folder, as an operator does with a real one, and gives the folder. */
export function anH5pPlayer(at: string): string {
	const files = { 'main.bundle.js': player, 'frame.bundle.js': '', 'styles/h5p.css': '' };
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(at, name)), { recursive: true });
		writeFileSync(join(at, name), text);
	}
	return resolve(at);
}
