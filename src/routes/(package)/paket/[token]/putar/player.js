// @ts-check
// Gives a package the interface of its standard (scorm-again), with what it said last time, and keeps
// what it says now. A commit that did not arrive is told; the next one carries everything again.

const place = document.querySelector('[data-runtime]');
const frame = place?.querySelector('iframe');
const note = place?.querySelector('[role=status]');
const { kind, standard, commitTo, learner, mastery, cmi } = JSON.parse(
	place?.getAttribute('data-runtime') ?? '{}',
);

const settings = {
	lmsCommitUrl: commitTo,
	autocommit: true,
	autocommitSeconds: 15,
	dataCommitFormat: 'json',
	renderCommonCommitFields: true,
	alwaysSendTotalTime: true,
	selfReportSessionTime: true,
	// SCORM 1.2: what ends without naming a state has been completed.
	autoCompleteLessonStatus: true,
	mastery_override: kind === 'scorm12' && mastery !== null,
	logLevel: 'NONE',
};

const { Scorm12API, Scorm2004API } = await import(standard);
/** @type {any} */
const house = globalThis;
const api = kind === 'scorm12' ? new Scorm12API(settings) : new Scorm2004API(settings);
if (cmi) api.loadFromJSON(cmi.cmi ?? cmi);
if (kind === 'scorm12') {
	api.cmi.core.student_id = learner;
	api.cmi.core.entry = cmi ? 'resume' : 'ab-initio';
	if (mastery !== null) api.cmi.student_data.mastery_score = String(mastery);
	house.API = api;
} else {
	api.cmi.learner_id = learner;
	api.cmi.entry = cmi ? 'resume' : 'ab-initio';
	if (mastery !== null) api.cmi.scaled_passing_score = String(mastery / 100);
	house.API_1484_11 = api;
}

/** @param {boolean} shown */
const tell = (shown) => {
	if (note instanceof HTMLElement) note.hidden = !shown;
};
api.on('CommitSuccess', () => tell(false));
api.on('CommitError', () => tell(true));

if (frame) frame.src = frame.dataset.start ?? 'about:blank';
