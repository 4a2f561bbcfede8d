import type { ListLine, Treatment } from '../../../model/list.js';
import { type FieldReader, type FieldReading, setByChange } from './field-reader.js';
import { readChoice } from './read-words.js';

const RELIEF = ['free', 'reduced', 'payable'] as const;

/** The columns of what an administration does with a line. Nothing said is "not-stated". */
export const TREATMENT_READERS = {
  lane: choice('lane', ['immediate', 'priority', 'ordinary']),
  duty: choice('duty', RELIEF),
  vat: choice('vat', RELIEF),
  fees: choice('fees', ['waived', 'payable']),
  inspection: choice('inspection', ['documents', 'by-risk', 'ordinary', 'always']),
  temporary_admission: {
    expects: 'months and security, as in "12 months, guarantee", or nothing',
    read: (cell, line) => {
      const { treatment } = line;
      if (cell === '') return changed(line, without(treatment, 'temporaryAdmission'));
      const [, months, word = ''] = /^(\d{1,3})\s*months?\s*,\s*(\w+)$/i.exec(cell) ?? [];
      const security = readChoice(word, ['none', 'undertaking', 'guarantee'] as const);
      if (security === null || Number(months) < 1 || Number(months) > 120) return null;
      return changed(line, {
        ...treatment,
        temporaryAdmission: { months: Number(months), security },
      });
    },
  },
  procedure_code: {
    expects: 'extended and national procedure, as in "4000 016", or nothing',
    read: (cell, line) => {
      const { treatment } = line;
      if (cell === '') return changed(line, without(treatment, 'procedure'));
      const [, extended, national] = /^(\w{1,10})\s+(\w{1,10})$/.exec(cell) ?? [];
      if (extended === undefined || national === undefined) return null;
      return changed(line, { ...treatment, procedure: { extended, national } });
    },
  },
} satisfies Readonly<Record<string, FieldReader>>;

function choice(
  field: 'lane' | 'duty' | 'vat' | 'fees' | 'inspection',
  values: readonly string[],
): FieldReader {
  return {
    expects: `one of ${values.join(', ')}, not-stated`,
    read: (cell, line) => {
      const { treatment } = line;
      if (cell === '' || readChoice(cell, ['not-stated']) !== null)
        return changed(line, without(treatment, field));
      const value = readChoice(cell, values);
      return value === null ? null : changed(line, { ...treatment, [field]: value });
    },
  };
}

function without(treatment: Treatment, field: keyof Treatment): Treatment {
  return Object.fromEntries(Object.entries(treatment).filter(([name]) => name !== field));
}

function changed(line: ListLine, treatment: Treatment): FieldReading {
  return { change: { treatment, setBy: setByChange(line) } };
}
