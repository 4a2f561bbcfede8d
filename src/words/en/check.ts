/**
 * What a check says to a person, who must be able to read it aloud at a border post. "Partly covered"
 * would be read as a part of the quantity and "not covered" as stop, so neither is ever said.
 */
export const check = {
  onList: 'On the list',
  /** Said of the list and the line in brackets. */
  remarks: {
    line: 'line {no}',
    template: 'a planning template of no authority',
    stale: 'past its review date',
    exercise: 'EXERCISE',
  },
  /** `{clauses}` read after "only if", one for each thing that is open. */
  onlyIf: '{where} only if {clauses}.',
  and: ', and only if ',
  or: ' or ',
  covered: {
    good: '{where}.',
    'good-and-code': '{where}; code {code} fits.',
    'good-and-code-moved': '{where}; code {code} of HS {edition} is {found} of HS {to} and fits.',
    'good-and-code-split':
      '{where}; code {code} of HS {edition} has no single successor, and {found} of HS {to} is one of its codes.',
    'code-whole': '{where}: the whole code {code} is this item.',
    'line-name': '{where}.',
  },
  /** These read after "only if". */
  open: {
    'confirm-name': 'the label agrees: "{text}" was read as {name}',
    'code-disagrees': 'the code is put right: {code} does not fit {name} ({codes})',
    'code-invalid': 'the code is put right: "{code}" is no HS code',
    'code-elsewhere': 'the code is put right: HS {edition} has no {code}, HS {editions} has',
    'code-not-comparable':
      'the code fits {name}: no table leads from {code} of HS {edition} to HS {to}',
    'code-short': 'the full code fits {name}: {code} is too short to tell',
    'rival-code': 'the administration agrees with {code}, which is not the first reading of {name}',
    'candidate-code': 'the code is settled: {code} is one of several that may follow in HS {to}',
    'code-only': 'it is {name}: code {code} also covers other goods',
    'code-only-many': 'it is one of these items, which have code {code}: {names}',
    'code-short-many': 'it is one of these items, for which {code} is too short to tell: {names}',
    'class-line': 'the article belongs to the class "{name}", under whose code it falls',
    'class-name': 'the article is named: "{name}" is a class of goods',
    form: 'it is {forms}',
    condition: 'it is {conditions}',
    conditions: 'these conditions are met: {conditions}',
    'list-not-in-force': {
      draft: 'the list is put into force: it is a draft',
      'not-yet': 'the list is in force: it takes effect on {from}',
      expired: 'the list is in force: it ended on {to}',
    },
    direction: 'the direction is {directions}',
    'entry-point': 'it enters at {points}',
    importer: 'it is imported by {importers}',
    'used-goods': 'it is new: used goods are not accepted',
    'used-not-stated': 'it is new, which is not stated',
    'shelf-life': 'at least {months} months of shelf life are left: it expires on {expiry}',
    expired: 'it has not expired: its expiry date is {expiry}',
    'expiry-not-stated':
      'at least {months} months of shelf life are left: no expiry date is stated',
    'over-cap': 'the quantity is at most {amount} {unit} {per}: {sum} {unit} are declared',
    'cap-not-comparable': 'the quantity is at most {amount} {unit} {per}',
  },
  per: { consignment: 'a consignment', importer: 'an importer', event: 'in all' },
  tiers: {
    'not-requested': 'Not requested ({remarks}): ordinary procedure.',
    refused: 'Not accepted under this list ({remarks}): refer to {contact}.',
  },
  unknown: {
    choose: 'Not identified: ask or examine, it may be {names}.',
    'choose-none': 'Not identified: ask or examine, the description is too vague.',
    'declare-components': 'Not identified: {name} is a kit, declare each component.',
    'not-found': 'Not identified: ask or examine.',
    'nothing-given': 'Not identified: neither a description nor a code is given.',
    'code-invalid': 'Not identified: "{code}" is no HS code, and there is no description.',
    'code-not-comparable':
      'Not identified: no table leads from {code} of HS {edition} to HS {to}, and there is no description.',
  },
  absent: {
    'other-good-same-code': '{name} has a code of line {no} ({line}) and is another item.',
    'not-listed': 'No line is for {name}.',
    'code-not-listed': 'No line has the code {code}.',
    'code-elsewhere': 'HS {edition} has no code {code}; HS {editions} has.',
    /** The last words of every line that is not on the list. */
    ending:
      'Not on this list: ordinary procedure. Relief may still be due by procedure code or importer: {contact}.',
  },
  contact: {
    template: 'this is a planning template of no authority, ask the customs office',
    unknown: 'ask the authority that issued the list',
    /** After "refer to", where the list names nobody. */
    office: 'the customs office',
  },
} as const;
