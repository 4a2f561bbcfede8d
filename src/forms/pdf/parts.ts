import type { PrintedPart } from '../../model/printed.js';

export type TablePart = Extract<PrintedPart, { kind: 'table' }>;
export type TextPart = Extract<PrintedPart, { kind: 'text' }>;
export type IndexPart = Extract<PrintedPart, { kind: 'index' }>;
