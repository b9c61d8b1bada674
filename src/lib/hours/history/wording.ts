import * as m from '../../words/messages.js';
import type { HistoryFault } from './history.ts';

/** What is wrong with a line, and what to put right. */
export const faultWords = (fault: HistoryFault): string => m[`history_fault_${fault}`]();
