import type { Block, CheckBlock } from '../block.ts';
import type { FindingReason, StopReason } from './finding.ts';
import { scenarioStops, strandedScenes } from './rules-check-scenario.ts';
import { simulationStops } from './rules-check-simulation.ts';
import { textsOf } from './texts.ts';

export type Seen<Reason = FindingReason> = { readonly reason: Reason; readonly about: string };

const empty = (text: string) => text.trim() === '';
const looksLikeAFile = (alt: string) => /\.(png|jpe?g|webp|svg|gif)$/i.test(alt.trim());

/** Why a block cannot go before learners. Who cannot see or hear it counts as a learner. */
export function stopsIn(block: Block): Seen<StopReason>[] {
	const reasons: Seen<StopReason>[] = [];
	const stop = (wrong: boolean, reason: StopReason, about = '') => {
		if (wrong) reasons.push({ reason, about });
	};
	if (block.kind === 'scenario') return scenarioStops(block);
	if (block.kind === 'simulation') return simulationStops(block);
	stop(textsOf(block).length === 0, 'nothingWritten');
	if ('file' in block) stop(block.file === '', 'noFile');
	if ('title' in block) stop(empty(block.title), 'titleMissing');
	if (block.kind === 'picture') {
		stop(empty(block.alt), 'pictureWithoutAlt', block.caption);
		stop(looksLikeAFile(block.alt), 'altIsFileName', block.alt);
	}
	if (block.kind === 'video') stop(block.captions === null, 'videoWithoutCaptions', block.title);
	if (block.kind === 'video' || block.kind === 'audio')
		stop(block.transcript.every(empty), 'noTranscript', block.title);
	if (block.kind === 'embed') {
		stop(empty(block.address), 'noFile', block.title);
		stop(empty(block.text), 'embedWithoutText', block.title);
	}
	if (block.kind === 'check') stop(!isWhole(block), 'checkNotWhole', block.question);
	return reasons;
}

function isWhole({ question, options }: CheckBlock): boolean {
	const right = options.filter((option) => option.right);
	const written = options.every(({ text, reply }) => !empty(text) && !empty(reply));
	return !empty(question) && options.length >= 2 && right.length === 1 && written;
}

const longestParagraph = 90;
const longestAlt = 250;
const vague = /\b(klik|tekan|lihat|unduh) (di ?sini|ini|tautan)\b|^(di ?sini|link|tautan)$/i;
const shouts = /^[^a-z]*[A-Z]{4,}[^a-z]*$/;

/** What would read better. Nobody is stopped by taste. */
export function adviceIn(block: Block): Seen[] {
	const texts = textsOf(block).map(({ text }) => text);
	const seen = (reason: FindingReason, found: readonly string[]) =>
		found.map((text) => ({ reason, about: text.slice(0, 80) }));
	return [
		...seen(
			'longParagraph',
			texts.filter((text) => text.split(/\s+/).length > longestParagraph),
		),
		...seen(
			'vagueLink',
			texts.filter((text) => vague.test(text.trim())),
		),
		...seen(
			'shouting',
			texts.filter((text) => text.length > 12 && shouts.test(text)),
		),
		...(block.kind === 'picture' && block.alt.length > longestAlt
			? seen('longAlt', [block.alt])
			: []),
		...(block.kind === 'scenario' ? seen('sceneNobodyReaches', strandedScenes(block)) : []),
	];
}
