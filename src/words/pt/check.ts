/** What a check says to a person, in Portuguese. */
export const check = {
  onList: 'Na lista',
  remarks: {
    line: 'linha {no}',
    template: 'modelo de planificação, não é a lista de nenhuma autoridade',
    stale: 'data de revisão ultrapassada',
    exercise: 'EXERCÍCIO',
  },
  onlyIf: '{where} só se {clauses}.',
  and: ', e só se ',
  or: ' ou ',
  covered: {
    good: '{where}.',
    'good-and-code': '{where}; o código {code} corresponde.',
    'good-and-code-moved':
      '{where}; o código {code} do SH {edition} é o {found} do SH {to} e corresponde.',
    'good-and-code-split':
      '{where}; o código {code} do SH {edition} não tem um sucessor único, e {found} do SH {to} é um dos que lhe sucedem.',
    'code-whole': '{where}: todo o código {code} é este artigo.',
    'line-name': '{where}.',
  },
  open: {
    'confirm-name': 'o rótulo o confirmar: "{text}" foi lido como "{name}"',
    'code-disagrees': 'o código for corrigido: {code} não corresponde a "{name}" ({codes})',
    'code-invalid': 'o código for corrigido: "{code}" não é um código do SH',
    'code-elsewhere':
      'o código for corrigido: o SH {edition} não tem o código {code}, que figura no SH {editions}',
    'code-not-comparable':
      'o código corresponder a "{name}": nenhuma tabela leva de {code} do SH {edition} ao SH {to}',
    'code-short': 'o código completo corresponder a "{name}": {code} é curto demais para o saber',
    'rival-code':
      'a administração aceitar o código {code}, que não é o primeiro usado para "{name}"',
    'candidate-code':
      'o código ficar decidido: {code} é apenas um dos que podem seguir-se no SH {to}',
    'code-only': 'for "{name}": o código {code} abrange também outras mercadorias',
    'code-only-many': 'for um destes artigos, que têm o código {code}: {names}',
    'code-short-many':
      'for um destes artigos, entre os quais {code} é curto demais para decidir: {names}',
    'class-line': 'o artigo pertencer à classe "{name}", em cujo código se enquadra',
    'class-name': 'o nome do artigo for indicado: "{name}" é uma classe de mercadorias',
    form: 'a forma for esta: {forms}',
    condition: 'esta condição for cumprida: {conditions}',
    conditions: 'estas condições forem cumpridas: {conditions}',
    'list-not-in-force': {
      draft: 'a lista for posta em vigor: é uma minuta',
      'not-yet': 'a lista estiver em vigor: entra em vigor em {from}',
      expired: 'a lista estiver em vigor: deixou de vigorar em {to}',
    },
    direction: 'o sentido for: {directions}',
    'entry-point': 'a entrada for por: {points}',
    importer: 'o importador for: {importers}',
    'used-goods': 'o artigo for novo: não se admitem mercadorias usadas',
    'used-not-stated': 'o artigo for novo, o que não está indicado',
    'shelf-life':
      'o prazo de validade restante for de pelo menos {months} meses: expira em {expiry}',
    expired: 'a validade não tiver expirado: o prazo de validade é {expiry}',
    'expiry-not-stated':
      'o prazo de validade restante for de pelo menos {months} meses: não está indicado o prazo de validade',
    'over-cap':
      'a quantidade for no máximo {amount} {unit} {per}: quantidade declarada {sum} {unit}',
    'cap-not-comparable': 'a quantidade for no máximo {amount} {unit} {per}',
  },
  per: { consignment: 'por remessa', importer: 'por importador', event: 'no total' },
  tiers: {
    'not-requested': 'Não solicitado ({remarks}): procedimento ordinário.',
    refused: 'Não admitido nesta lista ({remarks}): consulte {contact}.',
  },
  unknown: {
    choose: 'Não identificado: pergunte ou verifique, pode ser {names}.',
    'choose-none': 'Não identificado: pergunte ou verifique, a descrição é vaga demais.',
    'declare-components': 'Não identificado: "{name}" é um kit, declare cada componente.',
    'not-found': 'Não identificado: pergunte ou verifique.',
    'nothing-given': 'Não identificado: não foi dada descrição nem código.',
    'code-invalid': 'Não identificado: "{code}" não é um código do SH, e não há descrição.',
    'code-not-comparable':
      'Não identificado: nenhuma tabela leva de {code} do SH {edition} ao SH {to}, e não há descrição.',
  },
  absent: {
    'other-good-same-code': '"{name}" tem um código da linha {no} ({line}) e é outro artigo.',
    'not-listed': 'Nenhuma linha é para "{name}".',
    'code-not-listed': 'Nenhuma linha tem o código {code}.',
    'code-elsewhere': 'O SH {edition} não tem o código {code}, que figura no SH {editions}.',
    ending:
      'Fora desta lista: procedimento ordinário. Ainda pode caber isenção pelo código de regime ou pelo importador: {contact}.',
  },
  contact: {
    template:
      'isto é um modelo de planificação e não é a lista de nenhuma autoridade, pergunte na alfândega',
    unknown: 'pergunte à autoridade que emitiu a lista',
    office: 'a alfândega',
  },
} as const;
