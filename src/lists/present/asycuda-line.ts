import type { Coverage } from '../../model/good.js';
import type { ListCode, ListLine, NationalCode, Permit, Treatment } from '../../model/list.js';
import type { XmlElement } from '../../model/xml-element.js';
import { leaf, texts, yesNo } from './asycuda-leaves.js';

/** What a list says of a line and its code beyond what a declaration has elements for. */
export function lineElements(
  line: ListLine,
  code: ListCode | null,
  national: NationalCode | null,
): XmlElement[] {
  return [
    leaf('Number', line.no),
    leaf('Good_id', line.goodId),
    ...texts('Name', line.names),
    leaf('Category', line.category),
    leaf('Tier', line.tier),
    leaf('Tier_source', line.tierSource),
    ...codeElements(code, national),
    treatmentElement(line.treatment),
    { name: 'Permits', content: line.permits.map(permitElement) },
    {
      name: 'Line_conditions',
      content: line.conditions.map((text) => leaf('Line_condition', text)),
    },
    { name: 'Flags', content: line.flags.map(flagElement) },
    capElement(line.quantityCap),
    leaf('Shelf_life_months', line.shelfLifeMonths),
    yesNo('Used_allowed', line.usedAllowed),
    leaf('Note', line.note),
    leaf('Set_by', line.setBy),
  ];
}

function codeElements(code: ListCode | null, national: NationalCode | null): XmlElement[] {
  return [
    leaf('Hs_code', code?.code),
    leaf('Coverage', coverageWord(code?.coverage)),
    leaf('Form', code?.form),
    leaf('Condition', code?.condition?.text),
    leaf('Basis', code?.basis),
    yesNo('Rival', code?.rival),
    yesNo('Candidate', code?.candidate),
    leaf('Ruling', code?.ruling),
    leaf('National_code', national?.code),
    leaf('National_coverage', coverageWord(national?.coverage)),
    leaf('National_label', national?.label),
  ];
}

/** Customs writes "ex" before a code that covers other goods too. */
function coverageWord(coverage: Coverage | undefined): string {
  if (coverage === undefined) return '';
  return coverage === 'whole' ? 'whole' : 'ex';
}

function treatmentElement(treatment: Treatment): XmlElement {
  const { temporaryAdmission: stay } = treatment;
  const content = [
    leaf('Lane', treatment.lane ?? 'not-stated'),
    leaf('Declaration', treatment.declaration ?? 'not-stated'),
    leaf('Duty', treatment.duty ?? 'not-stated'),
    leaf('Vat', treatment.vat ?? 'not-stated'),
    leaf('Fees', treatment.fees ?? 'not-stated'),
    leaf('Temporary_admission_months', stay?.months),
    leaf('Temporary_admission_security', stay?.security),
    leaf('Inspection', treatment.inspection ?? 'not-stated'),
    leaf('Legal_reference', treatment.legalRef),
  ];
  return { name: 'Treatment', content };
}

function permitElement(permit: Permit): XmlElement {
  const content = [
    leaf('Authority', permit.authority),
    leaf('Permit_name', permit.permit),
    leaf('When', permit.when),
    yesNo('Waived', permit.waived),
    leaf('Legal_reference', permit.legalRef),
    leaf('Address', permit.url),
    leaf('Contact', permit.contact),
  ];
  return { name: 'Permit', content };
}

function flagElement({
  flag,
  form,
  detail,
  source,
  certainty,
}: ListLine['flags'][number]): XmlElement {
  const content = [
    leaf('Flag_id', flag),
    leaf('Flag_form', form),
    leaf('Detail', detail),
    leaf('Source', source),
    leaf('Certainty', certainty),
  ];
  return { name: 'Flag', content };
}

function capElement(cap: ListLine['quantityCap']): XmlElement {
  const content = [leaf('Amount', cap?.amount), leaf('Unit', cap?.unit), leaf('Per', cap?.per)];
  return { name: 'Quantity_cap', content };
}
