/** So often a film on the kept page tells where it is; it does when it stops, too. */
const everySeconds = 30;

type Tell = (address: string, second: number) => void;

/** Lets the films and recordings of a lesson go on where they stopped, and tells where they are. */
export function followPlayers(
	within: HTMLElement,
	seconds: Readonly<Record<string, number>>,
	tell: Tell,
): () => void {
	const leaving = new AbortController();
	for (const player of within.querySelectorAll<HTMLMediaElement>('video, audio'))
		follow(player, { seconds, tell, signal: leaving.signal });
	return () => leaving.abort();
}

function follow(
	player: HTMLMediaElement,
	at: { seconds: Readonly<Record<string, number>>; tell: Tell; signal: AbortSignal },
): void {
	const { signal } = at;
	const address = new URL(player.src).pathname;
	let told = at.seconds[address] ?? 0;
	const begin = () => {
		if (told > 0 && told < player.duration - 3) player.currentTime = told;
	};
	if (player.readyState > 0) begin();
	else player.addEventListener('loadedmetadata', begin, { once: true, signal });
	const tell = () => {
		const second = Math.floor(player.currentTime);
		if (second === told) return;
		told = second;
		at.tell(address, second);
	};
	const now = () => {
		if (Math.abs(player.currentTime - told) >= everySeconds) tell();
	};
	player.addEventListener('pause', tell, { signal });
	player.addEventListener('timeupdate', now, { signal });
	addEventListener('pagehide', tell, { signal });
}
