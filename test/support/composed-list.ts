import type { HsCode } from '../../src/model/hs-code.js';
import type { Edition } from '../../src/model/edition.js';
import type { EssentialGoodsList, ListCode, ListLine } from '../../src/model/list.js';
import { hashContent } from '../../src/lists/content-hash.js';

const CODE: ListCode = {
  code: '6306.22' as HsCode,
  form: null,
  condition: null,
  coverage: 'part',
  basis: 'derived',
  rival: false,
  candidate: false,
  national: [],
  ruling: null,
};

export function listCode(change: Partial<ListCode> = {}): ListCode {
  return { ...CODE, ...change };
}

const LINE: ListLine = {
  no: 1,
  goodId: null,
  names: { en: 'family tent' },
  category: 'shelter',
  specification: null,
  unit: 'u',
  tier: 'essential',
  tierSource: 'hs-essentials',
  codes: [],
  treatment: {},
  permits: [],
  conditions: [],
  flags: [],
  quantityCap: null,
  shelfLifeMonths: null,
  usedAllowed: null,
  note: null,
  setBy: null,
};

export function listLine(change: Partial<ListLine> = {}): ListLine {
  return { ...LINE, ...change };
}

/** A list with the hash that fits it. */
export function makeList(
  lines: readonly ListLine[],
  change: Partial<EssentialGoodsList> = {},
): EssentialGoodsList {
  const list = {
    id: 'test',
    kind: 'composed',
    titles: { en: 'Test list' },
    state: 'draft',
    header: {},
    scenarios: [],
    edition: '2022' as Edition,
    release: '2026-11-25-0e359871',
    exercise: false,
    lines,
    ...change,
  } as const;
  return { ...list, contentHash: hashContent(list) };
}

/** A list as an administration composes it: with everything that a line may say. */
export function fullList(): EssentialGoodsList {
  return makeList([TENT, MORPHINE, SERVICE, HOSTILE, listLine({ no: 5, tier: 'refused' })], {
    titles: { en: 'Essential goods, Testland', ar: 'السلع الأساسية' },
    header: {
      issuer: 'National Customs',
      reference: 'NC/2026/7',
      country: 'NP',
      contact: { name: 'Duty officer', phone: '+977 1 1', email: null, hours: '24/7' },
      legalBasis: [{ act: 'Customs Act', article: '9', url: null }],
      nationalTariff: { edition: '2025', digits: 10, binding: true },
      effectiveFrom: '2026-11-20',
      effectiveTo: '2026-12-23',
      graceDays: 14,
      timeBasis: 'arrival',
    },
    scenarios: ['earthquake'],
    exercise: true,
  });
}

const TENT = listLine({
  no: 37,
  goodId: 'family-tent' as ListLine['goodId'],
  names: { en: 'family tent', fr: 'tente familiale', ar: 'خيمة عائلية', ru: 'семейная палатка' },
  specification: '4 to 6 persons; with groundsheet',
  tier: 'life-saving',
  codes: [
    listCode({
      code: '6306.22' as HsCode,
      condition: {
        text: 'of synthetic fibres',
        fact: 'material',
        op: '=',
        value: 'synthetic',
        unit: null,
      },
      national: [
        { code: '6306220010', coverage: 'whole', label: 'family tents' },
        { code: '6306220090', coverage: 'part', label: null },
      ],
      ruling: 'NP 2026/1',
    }),
    listCode({ code: '6306.29' as HsCode, condition: null, basis: 'corroborated' }),
    listCode({ code: '6306.19' as HsCode, rival: true, basis: 'doubtful' }),
  ],
  treatment: {
    lane: 'immediate',
    declaration: 'simplified',
    duty: 'free',
    vat: 'not-stated',
    temporaryAdmission: { months: 12, security: 'guarantee' },
    procedure: { extended: '4000', national: '016' },
    legalRef: 'Customs Act, art. 9',
  },
  conditions: ['not for resale; also not as a gift', 're-export of what is left'],
  quantityCap: { amount: 500, unit: 'u', per: 'consignment' },
  usedAllowed: false,
  setBy: 'rule 1',
});

const MORPHINE = listLine({
  no: 301,
  goodId: 'morphine' as ListLine['goodId'],
  names: { en: 'morphine', la: 'morphinum', ru: 'морфин' },
  category: 'analgesia',
  unit: 'kg',
  tier: 'life-saving',
  codes: [
    listCode({ code: '3004.49' as HsCode, form: 'dosed', basis: 'corroborated' }),
    listCode({ code: '2939.11' as HsCode, form: 'bulk', coverage: 'part' }),
    listCode({ code: '0713.40' as HsCode, coverage: 'whole', candidate: true }),
    listCode({
      code: '1520.00' as HsCode,
      national: [{ code: '1520000000', coverage: 'part', label: null }],
    }),
    listCode({
      code: '0714.10' as HsCode,
      national: [{ code: '0714100010', coverage: 'part', label: 'chips' }],
    }),
  ],
  permits: [
    {
      authority: 'Narcotics board (INCB focal point)',
      permit: 'import authorisation; model form',
      when: 'before-shipment',
      waived: null,
      legalRef: 'Convention of 1961, art. 31',
      url: 'https://example.org/permit',
      contact: '+977 1 2',
    },
    {
      authority: 'Medicines authority',
      permit: 'import permit',
      when: 'at-release',
      waived: true,
      legalRef: null,
      url: null,
      contact: null,
    },
  ],
  flags: [
    { flag: 'controlled', form: 'dosed', detail: 'schedule I', source: 'incb', certainty: 'sure' },
    { flag: 'light-sensitive', form: null, detail: null, source: 'who', certainty: 'likely' },
  ],
  shelfLifeMonths: 12,
});

const SERVICE = listLine({
  no: 402,
  names: { en: 'airport ground handling', fr: 'assistance en escale' },
  category: 'logistics',
  unit: null,
  tier: 'useful',
  usedAllowed: true,
});

/** Texts with which programs do something. */
const HOSTILE = listLine({
  no: 403,
  names: { en: '=1+1' },
  category: 'shelter',
  specification: '+cmd',
  note: '@x\r\nsecond line  \n\u0007bell _x0041_ \uffff "quoted", 3004.90',
  conditions: ['-1', "'=a"],
  tier: 'not-requested',
});
