// @ts-check
// Plays a package of H5P with the player that the operator put there (its core speaks xAPI), and tells
// the product what it says: score, completion, and the state to go on from.

const lookMs = 5_000;
const saveSeconds = 5;
const patientLooks = 3;
/** The browser carries no more than this for a page that is closing. */
const lastWordBytes = 60_000;

/** @type {any} */
const place = document.querySelector('[data-runtime]');
const { kept, seconds, commitTo, ...options } = JSON.parse(place.dataset.runtime);
/** @type {any} */
const house = globalThis;
const beganAt = Date.now();
const said = {
	completion: kept?.completion ?? 'incomplete',
	success: kept?.success ?? 'unknown',
	score: kept?.score,
	state: kept?.state,
};

/** @param {string} name @param {boolean} shown */
const show = (name, shown) => {
	place.querySelector(`[data-${name}]`).hidden = !shown;
};

/** What plays runs here, or in a frame of the player's own. */
function instance() {
	const frame = place.querySelector('iframe');
	return (frame?.contentWindow ?? house).H5P?.instances?.[0];
}

/**
 * A browser that keeps nothing for frames of other hosts throws where the player looks for it; then it
 * gets a place that lasts as long as the page.
 *
 * @param {any} window
 */
function lendStorage(window) {
	try {
		void window.localStorage;
	} catch {
		const value = {
			/** @param {string} name @returns {any} */
			getItem: (name) => Reflect.get(value, name) ?? null,
			/** @param {string} name @param {unknown} to */
			setItem: (name, to) => void Reflect.set(value, name, String(to)),
			/** @param {string} name */
			removeItem: (name) => void Reflect.deleteProperty(value, name),
		};
		Object.defineProperty(window, 'localStorage', { value });
	}
}
lendStorage(house);
new MutationObserver(() => {
	const inner = place.querySelector('iframe')?.contentWindow;
	if (inner) lendStorage(inner);
}).observe(place, { childList: true, subtree: true });

let looks = 0;
let looked = false;
let told = '';
let sending = false;
/** @param {boolean} [last] The page may be gone when an answer comes. */
async function tell(last = false) {
	const one = instance();
	// A package may name content that its libraries do not bring; on a slow line it may still come.
	if (!one) return show('broken', (looks += 1) > patientLooks);
	show('broken', false);
	// What has no score to give only shows: it is done when it was opened.
	if (!looked && !(one.getMaxScore?.() > 0)) said.completion = 'completed';
	looked = true;
	const state = one.getCurrentState?.();
	if (state !== undefined) said.state = JSON.stringify(state);
	const now = JSON.stringify(said);
	if (now === told || (sending && !last)) return;
	sending = true;
	const body = JSON.stringify({
		completionStatus: said.completion,
		successStatus: said.success,
		score: said.score,
		totalTimeSeconds: seconds + Math.round((Date.now() - beganAt) / 1_000),
		runtimeData: said,
	});
	const headers = { 'content-type': 'application/json' };
	const keepalive = body.length < lastWordBytes;
	const answer = await fetch(commitTo, { method: 'POST', headers, body, keepalive }).catch(
		() => null,
	);
	sending = false;
	if (answer?.ok) told = now;
	show('late', !answer?.ok);
	// What was said meanwhile waited for this answer.
	if (answer && JSON.stringify(said) !== now) void tell();
}

/** @param {{ data: { statement: any } }} event */
function hear({ data: { statement } }) {
	// A part of the whole speaks for itself only.
	if (statement.context?.contextActivities?.parent?.length > 0) return;
	const verb = statement.verb?.id?.split('/').at(-1);
	if (!['completed', 'answered', 'passed', 'failed', 'mastered'].includes(verb)) return;
	const { score, success, completion = true } = statement.result ?? {};
	if (score) said.score = score;
	said.completion = completion ? 'completed' : 'incomplete';
	said.success =
		verb === 'failed' || (verb === 'completed' && success === false)
			? 'failed'
			: success === true || verb === 'passed' || verb === 'mastered'
				? 'passed'
				: 'unknown';
	void tell();
}

try {
	await new house.H5PStandalone.H5P(place.querySelector('[data-content]'), {
		...options,
		icon: false,
		fullScreen: true,
		reportingIsEnabled: true,
		saveFreq: saveSeconds,
		...(kept?.state && { contentUserData: [{ state: kept.state }] }),
	});
	house.H5P.externalDispatcher.on('xAPI', hear);
	void tell();
	setInterval(() => tell(), lookMs);
	addEventListener('pagehide', () => tell(true));
	document.addEventListener('visibilitychange', () => document.hidden && tell(true));
} catch {
	show('broken', true);
}
