import { postFamilies } from '../../people/index.ts';
import type { PostFamily } from '../../people/index.ts';

const start = 'rumpun.';

/** familyAddress('ahli muda') → 'rumpun.ahli-muda' */
export function familyAddress(family: PostFamily): string {
	return `${start}${family.replaceAll(' ', '-')}`;
}

/** familyIn('rumpun.ahli-muda') → 'ahli muda'; familyIn('PTSP-LOKET') → null */
export function familyIn(address: string): PostFamily | null {
	return postFamilies.find((family) => familyAddress(family) === address) ?? null;
}
