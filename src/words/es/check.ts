/** What a check says to a person, in Spanish. */
export const check = {
  onList: 'En la lista',
  remarks: {
    line: 'línea {no}',
    template: 'plantilla de planificación, no es la lista de ninguna autoridad',
    stale: 'fecha de revisión vencida',
    exercise: 'SIMULACRO',
  },
  onlyIf: '{where} solo si {clauses}.',
  and: ', y solo si ',
  or: ' o ',
  covered: {
    good: '{where}.',
    'good-and-code': '{where}; el código {code} corresponde.',
    'good-and-code-moved':
      '{where}; el código {code} del SA {edition} es el {found} del SA {to} y corresponde.',
    'good-and-code-split':
      '{where}; el código {code} del SA {edition} no tiene un sucesor único, y {found} del SA {to} es uno de los que le suceden.',
    'code-whole': '{where}: todo el código {code} es este artículo.',
    'line-name': '{where}.',
  },
  open: {
    'confirm-name': 'la etiqueta lo confirma: «{text}» se leyó como «{name}»',
    'code-disagrees': 'se rectifica el código: {code} no corresponde a «{name}» ({codes})',
    'code-invalid': 'se rectifica el código: «{code}» no es un código del SA',
    'code-elsewhere':
      'se rectifica el código: el SA {edition} no tiene el código {code}, que figura en el SA {editions}',
    'code-not-comparable':
      'el código corresponde a «{name}»: ninguna tabla lleva de {code} del SA {edition} al SA {to}',
    'code-short':
      'el código completo corresponde a «{name}»: {code} es demasiado corto para saberlo',
    'rival-code':
      'la administración acepta el código {code}, que no es el primero que se usa para «{name}»',
    'candidate-code':
      'queda decidido el código: {code} es solo uno de los que pueden seguir en el SA {to}',
    'code-only': 'es «{name}»: el código {code} abarca también otras mercancías',
    'code-only-many': 'es uno de estos artículos, que tienen el código {code}: {names}',
    'code-short-many':
      'es uno de estos artículos, entre los que {code} es demasiado corto para decidir: {names}',
    'class-line': 'el artículo pertenece a la clase «{name}», en cuyo código se clasifica',
    'class-name': 'se indica el nombre del artículo: «{name}» es una clase de mercancías',
    form: 'la forma es esta: {forms}',
    condition: 'se cumple esta condición: {conditions}',
    conditions: 'se cumplen estas condiciones: {conditions}',
    'list-not-in-force': {
      draft: 'la lista se pone en vigor: es un borrador',
      'not-yet': 'la lista está vigente: entra en vigor el {from}',
      expired: 'la lista está vigente: su vigencia terminó el {to}',
    },
    direction: 'el sentido es: {directions}',
    'entry-point': 'la entrada es por: {points}',
    importer: 'el importador es: {importers}',
    'used-goods': 'el artículo es nuevo: no se admiten mercancías usadas',
    'used-not-stated': 'el artículo es nuevo, lo cual no se indica',
    'shelf-life': 'la vida útil restante es de al menos {months} meses: caduca el {expiry}',
    expired: 'no ha caducado: su fecha de caducidad es el {expiry}',
    'expiry-not-stated':
      'la vida útil restante es de al menos {months} meses: no se indica fecha de caducidad',
    'over-cap': 'la cantidad es como máximo {amount} {unit} {per}: cantidad declarada {sum} {unit}',
    'cap-not-comparable': 'la cantidad es como máximo {amount} {unit} {per}',
  },
  per: { consignment: 'por envío', importer: 'por importador', event: 'en total' },
  tiers: {
    'not-requested': 'No solicitado ({remarks}): trámite ordinario.',
    refused: 'No admitido en esta lista ({remarks}): consulte a {contact}.',
  },
  unknown: {
    choose: 'Sin identificar: pregunte o reconozca, puede ser {names}.',
    'choose-none': 'Sin identificar: pregunte o reconozca, la descripción es demasiado vaga.',
    'declare-components': 'Sin identificar: «{name}» es un kit, declare cada componente.',
    'not-found': 'Sin identificar: pregunte o reconozca.',
    'nothing-given': 'Sin identificar: no se da descripción ni código.',
    'code-invalid': 'Sin identificar: «{code}» no es un código del SA, y no hay descripción.',
    'code-not-comparable':
      'Sin identificar: ninguna tabla lleva de {code} del SA {edition} al SA {to}, y no hay descripción.',
  },
  absent: {
    'other-good-same-code':
      '«{name}» tiene un código de la línea {no} ({line}) y es otro artículo.',
    'not-listed': 'Ninguna línea es para «{name}».',
    'code-not-listed': 'Ninguna línea tiene el código {code}.',
    'code-elsewhere': 'El SA {edition} no tiene el código {code}, que figura en el SA {editions}.',
    ending:
      'Fuera de la lista: trámite ordinario. Aún puede corresponder una franquicia por el código de régimen o por el importador: {contact}.',
  },
  contact: {
    template:
      'esto es una plantilla de planificación y no es la lista de ninguna autoridad, pregunte en la oficina de aduana',
    unknown: 'pregunte a la autoridad que emitió la lista',
    office: 'la aduana',
  },
} as const;
