// @ts-check
// Says the calls one after another: a chime of two notes, then the sentence, which stands in the
// caption at the same moment for those who do not hear it.

/** @typedef {{ key: string, text: string }} Call */

const speaks = document.querySelector('[data-speaks="true"]') !== null;
const caption = /** @type {HTMLElement} */ (document.querySelector('[data-caption]'));
const toggle = /** @type {HTMLButtonElement} */ (document.querySelector('[data-voice]'));
const missing = /** @type {HTMLElement} */ (document.querySelector('[data-voice-missing]'));
const words = { on: toggle.textContent, off: toggle.dataset.off ?? '' };
const longestMs = 15_000;

/** @type {AudioContext | undefined} */
let sound;
let on = speaks && localStorage.getItem('suara') === 'ya';

/** @param {number} ms */
const rest = (ms) => new Promise((passed) => setTimeout(passed, ms));

async function chime() {
	sound ??= new AudioContext();
	const from = sound.currentTime + 0.05;
	for (const [index, pitch] of [659.25, 523.25].entries()) {
		const at = from + index * 0.45;
		const tone = new OscillatorNode(sound, { type: 'sine', frequency: pitch });
		const volume = new GainNode(sound, { gain: 0 });
		volume.gain.setValueAtTime(0, at);
		volume.gain.linearRampToValueAtTime(0.5, at + 0.02);
		volume.gain.exponentialRampToValueAtTime(0.001, at + 0.9);
		tone.connect(volume).connect(sound.destination);
		tone.start(at);
		tone.stop(at + 0.9);
	}
	await rest(1_300);
}

function indonesian() {
	return speechSynthesis.getVoices().find(({ lang }) => /^(id|in)\b/i.test(lang));
}

/** @param {string} text */
async function speak(text) {
	if (!('speechSynthesis' in window)) return rest(2_000);
	const sentence = new SpeechSynthesisUtterance(text);
	sentence.lang = 'id-ID';
	sentence.rate = 0.9;
	sentence.voice = indonesian() ?? null;
	const ended = new Promise((done) => {
		sentence.onend = done;
		sentence.onerror = done;
	});
	speechSynthesis.speak(sentence);
	await Promise.race([ended, rest(longestMs)]);
}

/** @type {Promise<void>} */
let turn = Promise.resolve();

/** @param {Call} call */
async function say({ text }) {
	caption.textContent = text;
	if (!on) return rest(2_500).then(() => undefined);
	await chime();
	await speak(text);
}

document.addEventListener('panggilan', (event) => {
	for (const call of /** @type {CustomEvent<Call[]>} */ (event).detail)
		turn = turn.then(() => say(call)).catch(() => undefined);
});

function show() {
	toggle.textContent = on ? words.off : words.on;
	toggle.setAttribute('aria-pressed', String(on));
	missing.hidden = !(on && 'speechSynthesis' in window && !indonesian());
}

// A browser lets a page sound only after somebody has touched it, or when it was started for a wall:
// docs/operations.md, "Screens of the hall".
if (speaks) {
	toggle.hidden = false;
	toggle.addEventListener('click', () => {
		on = !on;
		localStorage.setItem('suara', on ? 'ya' : 'tidak');
		show();
		if (on) void chime().then(() => speak(caption.textContent));
	});
	if ('speechSynthesis' in window) speechSynthesis.addEventListener('voiceschanged', show);
	show();
}
