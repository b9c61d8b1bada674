import { childOf, childrenOf, readXml, type XmlNode } from '../../platform/xmlTree.server.ts';
import { isElsewhere } from '../cmi5/rules-address.ts';
import type { Manifest, NotTaken, PackageFault, PackageItem, PackageKind } from './package.ts';
import { safePath, splitHref } from './rules-path.ts';

/** Reads imsmanifest.xml (IMS Content Packaging 1.1 with the additions of SCORM 1.2 or 2004). */
export function readManifest(
	source: string,
):
	| { readonly ok: true; readonly manifest: Manifest }
	| { readonly ok: false; readonly reason: PackageFault } {
	const root = readXml(source.replace(/^\uFEFF/, ''));
	if (root?.name !== 'manifest') return { ok: false, reason: 'brokenManifest' };
	const kind = kindOf(root);
	if (!kind) return { ok: false, reason: 'otherStandard' };
	const all = childrenOf(childOf(root, 'organizations') ?? root, 'organization');
	const asked = childOf(root, 'organizations')?.attributes['default'];
	const organization = all.find(({ attributes }) => attributes['identifier'] === asked) ?? all[0];
	if (!organization) return { ok: false, reason: 'nothingToOpen' };
	const resources = new Map(
		childrenOf(childOf(root, 'resources') ?? root, 'resource').map((resource) => [
			resource.attributes['identifier'] ?? '',
			resource,
		]),
	);
	const rootBase = `${root.attributes['base'] ?? ''}${childOf(root, 'resources')?.attributes['base'] ?? ''}`;
	const items = itemsUnder(organization, (ref) => resources.get(ref), rootBase);
	if (items.length === 0) return { ok: false, reason: 'nothingToOpen' };
	const manifest: Manifest = {
		kind,
		identifier: (root.attributes['identifier'] ?? '').slice(0, 300),
		title: titleOf(organization) || titleOf(items[0]?.node) || '–',
		items: items.map(({ item }) => item),
		notTaken: [...notTaken(root, all, items)],
	};
	return { ok: true, manifest };
}

/** By `schemaversion`, else by what the items themselves are made of: many packages leave it out. */
function kindOf(root: XmlNode): PackageKind | null {
	const metadata = childOf(root, 'metadata');
	const version = metadata && childOf(metadata, 'schemaversion')?.text.trim();
	if (version) {
		if (version === '1.2') return 'scorm12';
		if (/2004|CAM 1\.3|^1\.3$/.test(version)) return 'scorm2004';
	}
	const resources = childrenOf(childOf(root, 'resources') ?? root, 'resource');
	const names = resources.flatMap(({ attributes }) => Object.keys(attributes));
	if (names.includes('scormType')) return 'scorm2004';
	return names.includes('scormtype') ? 'scorm12' : null;
}

type Found = { readonly item: PackageItem; readonly node: XmlNode };

function itemsUnder(
	node: XmlNode,
	resourceOf: (ref: string) => XmlNode | undefined,
	rootBase: string,
): Found[] {
	return childrenOf(node, 'item').flatMap((child) => {
		const below = itemsUnder(child, resourceOf, rootBase);
		const resource = resourceOf(child.attributes['identifierref'] ?? '');
		const file = resource?.attributes['href'];
		if (!resource || !file) return below;
		const type = resource.attributes['scormtype'] ?? resource.attributes['scormType'];
		const href = `${rootBase}${resource.attributes['base'] ?? ''}${file}${child.attributes['parameters'] ?? ''}`;
		const mastery = Number(childOf(child, 'masteryscore')?.text.trim() || Number.NaN);
		const item: PackageItem = {
			identifier: (child.attributes['identifier'] ?? '').slice(0, 300),
			title: titleOf(child) || '–',
			href,
			mastery: mastery >= 0 && mastery <= 100 ? Math.round(mastery) : null,
			reports: type?.toLowerCase() !== 'asset',
		};
		return [{ item, node: child }, ...below];
	});
}

const titleOf = (node: XmlNode | undefined): string =>
	((node && childOf(node, 'title')?.text) ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 300);

function notTaken(root: XmlNode, all: readonly XmlNode[], items: readonly Found[]): Set<NotTaken> {
	const found = new Set<NotTaken>();
	if (all.length > 1) found.add('otherOrganisations');
	if (items.some(({ node }) => childOf(node, 'prerequisites'))) found.add('prerequisites');
	const rules = ['sequencingRules', 'rollupRules', 'controlMode', 'objectives'];
	const ordered = (node: XmlNode): boolean =>
		childrenOf(node, 'sequencing').some(({ children }) =>
			children.some(({ name }) => rules.includes(name)),
		);
	if (all.some(ordered) || items.some(({ node }) => ordered(node))) found.add('sequencing');
	return found;
}

/** The files that the items open, each once; the archive must hold them. Some open elsewhere. */
export function filesOpened({ items }: Manifest): (string | null)[] {
	const here = items.filter(({ href }) => !isElsewhere(href));
	return [...new Set(here.map(({ href }) => safePath(splitHref(href)[0])))];
}
