import type { ServiceStandard } from './service.ts';

type Searchable = Pick<ServiceStandard, 'name' | 'everydayWords' | 'product'>;

/** Words that say nothing about what a citizen needs. */
const empty = new Set(
	'saya mau ingin urus mengurus bikin buat membuat cara bagaimana yang untuk di ke dan atau karena'.split(
		' ',
	),
);

/** wordsIn('KTP-el saya HILANG!') → ['ktp', 'el', 'hilang'] */
function wordsIn(text: string): string[] {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '' && !empty.has(word));
}

/**
 * The services that fit what a citizen typed, best first; all of them for an empty text.
 *
 * Forgiving: order does not matter, the beginning of a word is enough ("lahir" finds "kelahiran"
 * through its everyday words), and a word of five letters or more may have one letter wrong.
 *
 * findServices(services, 'ktp ilang') → [KTP-el karena hilang atau rusak, …]
 */
export function findServices<Service extends Searchable>(
	services: readonly Service[],
	text: string,
): Service[] {
	const asked = wordsIn(text);
	if (asked.length === 0) return [...services];
	const scored = services.map((service) => ({ service, score: scoreOf(service, asked) }));
	const best = Math.max(0, ...scored.map(({ score }) => score));
	return scored
		.filter(({ score }) => score > 0 && score >= best / 2)
		.sort((a, b) => b.score - a.score)
		.map(({ service }) => service);
}

function scoreOf(service: Searchable, asked: readonly string[]): number {
	const everyday = wordsIn(service.everydayWords.join(' '));
	const official = wordsIn(`${service.name} ${service.product}`);
	let score = 0;
	for (const word of asked) {
		score += Math.max(3 * closeness(word, everyday), 2 * closeness(word, official));
	}
	return score;
}

/** 1 the same word, 0.7 its beginning, 0.5 one letter off, 0 none of these. */
function closeness(word: string, among: readonly string[]): number {
	let closest = 0;
	for (const other of among) {
		if (word === other) return 1;
		if (word.length >= 3 && other.startsWith(word)) closest = Math.max(closest, 0.7);
		else if (word.length >= 5 && oneLetterOff(word, other)) closest = Math.max(closest, 0.5);
	}
	return closest;
}

function oneLetterOff(one: string, other: string): boolean {
	if (Math.abs(one.length - other.length) > 1) return false;
	let start = 0;
	while (start < one.length && one[start] === other[start]) start += 1;
	const rest = (text: string, skipped: number) => text.slice(start + skipped);
	return (
		rest(one, 1) === rest(other, 1) ||
		rest(one, 1) === rest(other, 0) ||
		rest(one, 0) === rest(other, 1)
	);
}
