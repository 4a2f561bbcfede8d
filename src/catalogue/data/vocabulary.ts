/*
 * The closed vocabularies of `data/` that the wire leaves open: clients pass values unknown to
 * them, but a row with a word that is not here is a slip.
 */

// prettier-ignore
export const CATEGORIES = [
  'analgesia', 'anaesthesia', 'antibacterial', 'antidote', 'antifungal', 'antiparasitic',
  'antiviral', 'blood', 'cardiovascular', 'cbrn', 'cold-chain', 'corticosteroid',
  'covid-substance', 'dermatology', 'diagnostics', 'disinfection', 'education', 'endocrine',
  'fire-fighting', 'flood-control', 'fluids-electrolytes', 'food', 'fuel', 'gastrointestinal',
  'household', 'hygiene', 'immunoglobulin', 'immunology', 'laboratory', 'livelihoods',
  'livestock', 'logistics', 'medical-consumable', 'medical-equipment', 'mine-action', 'mortuary',
  'neurology-psychiatry', 'neuromuscular', 'nutrition', 'oncology', 'power', 'protection',
  'reproductive-health', 'respiratory', 'search-rescue', 'shelter', 'telecoms', 'transport',
  'vaccine', 'vector-control', 'veterinary', 'vitamin-mineral', 'water-sanitation', 'winter',
] as const;

// prettier-ignore
export const FLAGS = [
  'alcohol-excise', 'animal-origin', 'biosafety', 'breastmilk-code', 'cold-chain', 'controlled',
  'crypto', 'cytotoxic', 'dangerous-goods', 'do-not-freeze', 'drone-permit', 'dual-use',
  'expiry-sensitive', 'explosives-precursor', 'export-control', 'firearm-permit', 'flight-permit',
  'fluorinated-gas', 'food-sps', 'fuel-excise', 'gmo', 'hazardous-drug', 'human-origin',
  'kit-decompose', 'light-sensitive', 'live-animal', 'lot-release', 'medical-device',
  'medicine-registration', 'mercury', 'nationally-controlled', 'pcb-check', 'pesticide',
  'plant-sps', 'precursor', 'pressure-vessel', 'radiation', 'radio-licence', 'radioactive',
  'storage', 'temporary-admission', 'teratogenic', 'used-goods', 'vehicle-registration',
  'veterinary', 'wood-packaging',
] as const;

/** What can be looked up about a good; the flags, since a look that finds nothing is a fact too. */
export const CHECK_TOPICS = FLAGS;
