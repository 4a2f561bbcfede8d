import type { Format } from '../../reply/formats.js';

/** The forms in which a list is had. */
export const LIST_FORMATS: readonly Format[] = ['json', 'csv', 'xlsx', 'docx', 'pdf', 'xml'];
