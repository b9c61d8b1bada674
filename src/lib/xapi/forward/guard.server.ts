import { lookup } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';

/**
 * Addresses that belong to this machine or to a network behind it. An administrator could otherwise
 * have the server speak to what only the server reaches (request forgery by the server).
 */
const inside = new BlockList();
for (const [net, bits] of [
	...([
		['0.0.0.0', 8],
		['10.0.0.0', 8],
		['100.64.0.0', 10],
		['127.0.0.0', 8],
	] as const),
	...([
		['169.254.0.0', 16],
		['172.16.0.0', 12],
		['192.0.0.0', 24],
		['192.168.0.0', 16],
	] as const),
	...([
		['198.18.0.0', 15],
		['224.0.0.0', 4],
		['240.0.0.0', 4],
	] as const),
] as const)
	inside.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
	...([
		['::', 96],
		['::1', 128],
		['64:ff9b::', 96],
		['64:ff9b:1::', 48],
		['fc00::', 7],
	] as const),
	...([
		['fe80::', 10],
		['ff00::', 8],
		['2002::', 16],
	] as const),
] as const)
	inside.addSubnet(net, bits, 'ipv6');

/** isInside('10.1.2.3') → true · isInside('::ffff:127.0.0.1') → true · isInside('1.1.1.1') → false */
export function isInside(address: string): boolean {
	const mapped = /^::ffff:(.+)$/i.exec(address)?.[1] ?? '';
	if (isIP(mapped) === 4) return inside.check(mapped, 'ipv4');
	return inside.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** Why nothing is sent to this address; null where it may be. */
export function addressFault(url: URL, allowInside: boolean): 'notSecret' | 'inside' | null {
	if (allowInside) return null;
	if (url.protocol !== 'https:') return 'notSecret';
	const host = url.hostname.replace(/^\[|\]$/g, '');
	if (host === 'localhost' || host.endsWith('.localhost')) return 'inside';
	return isIP(host) !== 0 && isInside(host) ? 'inside' : null;
}

type Found = (fault: Error | null, address: string | LookupAddress[], family?: number) => void;

/** Resolves a name and refuses what lies inside: asked by the connection itself, so no second answer counts. */
export function lookupOutside(name: string, options: LookupOptions, found: Found): void {
	lookup(name, { ...options, all: true }, (fault, addresses) => {
		const refused =
			fault ?? (addresses.some(({ address }) => isInside(address)) ? refusal(name) : null);
		const [first] = addresses ?? [];
		if (refused) found(refused, []);
		else if (options.all) found(null, addresses);
		else found(null, first?.address ?? '', first?.family ?? 4);
	});
}

const refusal = (name: string) => new Error(`${name} lies inside this network`);
