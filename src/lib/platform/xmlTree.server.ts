import { SaxesParser } from 'saxes';

/** An element with its words: those between its children stand together, in their order. */
export type XmlNode = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlNode[];
	readonly text: string;
	/** The element as HTML would be written inside it, for questions whose text is markup. */
	readonly inner: string;
};

type Open = {
	name: string;
	attributes: Record<string, string>;
	children: XmlNode[];
	text: string;
	inner: string;
};

/** The tree of a document; null where it is not well-formed. Names without their namespace. */
export function readXml(source: string): XmlNode | null {
	const stack: Open[] = [{ name: '', attributes: {}, children: [], text: '', inner: '' }];
	const parser = new SaxesParser({ xmlns: false });
	let broken = false;
	const local = (name: string) => name.replace(/^.*:/, '');
	const words = (text: string, escaped: string) => {
		const here = stack.at(-1);
		if (!here) return;
		here.text += text;
		here.inner += escaped;
	};
	parser.on('error', () => (broken = true));
	parser.on('opentag', ({ name, attributes }) => {
		const named = Object.entries(attributes).map(([key, value]) => [local(key), String(value)]);
		stack.push({
			name: local(name),
			attributes: Object.fromEntries(named) as Record<string, string>,
			children: [],
			text: '',
			inner: '',
		});
	});
	parser.on('text', (text) =>
		words(text, text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
	);
	parser.on('cdata', (text) => words(text, text));
	parser.on('closetag', () => {
		const node = stack.pop();
		const parent = stack.at(-1);
		if (!node || !parent) return;
		parent.children.push(node);
		parent.inner += `<${node.name}>${node.inner}</${node.name}>`;
	});
	try {
		parser.write(source).close();
	} catch {
		broken = true;
	}
	return broken ? null : (stack[0]?.children[0] ?? null);
}

export const childOf = (node: XmlNode, name: string): XmlNode | undefined =>
	node.children.find((child) => child.name === name);
export const childrenOf = (node: XmlNode, name: string): XmlNode[] =>
	node.children.filter((child) => child.name === name);
