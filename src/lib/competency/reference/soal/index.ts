import { dafduk1 } from './dafduk1.ts';
import { dafduk2 } from './dafduk2.ts';
import { dafduk3 } from './dafduk3.ts';
import { dafduk4 } from './dafduk4.ts';
import { komunikasi } from './komunikasi.ts';
import type { ItemText } from './soal.ts';

/** Everything that comes with the product; a second person reads each item before it is asked. */
export const itemTexts: readonly ItemText[] = [dafduk1, dafduk2, dafduk3, dafduk4, ...komunikasi];
