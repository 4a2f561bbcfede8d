/** What a check says to a person, in French. */
export const check = {
  onList: 'Sur la liste',
  remarks: {
    line: 'ligne {no}',
    template: "modèle de planification, n'est la liste d'aucune autorité",
    stale: 'date de révision dépassée',
    exercise: 'EXERCICE',
  },
  onlyIf: '{where} seulement si {clauses}.',
  and: ', et seulement si ',
  or: ' ou ',
  covered: {
    good: '{where}.',
    'good-and-code': '{where} ; le code {code} convient.',
    'good-and-code-moved':
      '{where} ; le code {code} du SH {edition} est le {found} du SH {to} et convient.',
    'good-and-code-split':
      "{where} ; le code {code} du SH {edition} n'a pas de successeur unique, et {found} du SH {to} est l'un de ceux qui lui succèdent.",
    'code-whole': '{where} : tout le code {code} est cet article.',
    'line-name': '{where}.',
  },
  open: {
    'confirm-name': "l'étiquette le confirme : « {text} » a été lu comme « {name} »",
    'code-disagrees': 'le code est rectifié : {code} ne convient pas à « {name} » ({codes})',
    'code-invalid': "le code est rectifié : « {code} » n'est pas un code SH",
    'code-elsewhere':
      "le code est rectifié : le SH {edition} n'a pas le code {code}, qui figure dans le SH {editions}",
    'code-not-comparable':
      'le code convient à « {name} » : aucune table ne mène de {code} du SH {edition} au SH {to}',
    'code-short': 'le code complet convient à « {name} » : {code} est trop court pour le dire',
    'rival-code':
      "l'administration admet le code {code}, qui n'est pas le premier retenu pour « {name} »",
    'candidate-code':
      "le choix du code est arrêté : {code} n'est qu'un des codes qui peuvent suivre dans le SH {to}",
    'code-only': "c'est bien « {name} » : le code {code} couvre aussi d'autres marchandises",
    'code-only-many': "c'est un de ces articles, qui ont le code {code} : {names}",
    'code-short-many':
      "c'est un de ces articles, entre lesquels {code} est trop court pour trancher : {names}",
    'class-line': "l'article appartient à la classe « {name} », dont il a le code",
    'class-name': "l'article est désigné par son nom : « {name} » est une classe de marchandises",
    form: 'la forme est celle-ci : {forms}',
    condition: 'cette condition est remplie : {conditions}',
    conditions: 'ces conditions sont remplies : {conditions}',
    'list-not-in-force': {
      draft: "la liste est mise en vigueur : ce n'est qu'un projet",
      'not-yet': 'la liste est en vigueur : elle prend effet le {from}',
      expired: 'la liste est en vigueur : elle a pris fin le {to}',
    },
    direction: 'le sens est : {directions}',
    'entry-point': "l'entrée se fait par : {points}",
    importer: "l'importateur est : {importers}",
    'used-goods': "l'article est neuf : les marchandises usagées ne sont pas acceptées",
    'used-not-stated': "l'article est neuf, ce qui n'est pas indiqué",
    'shelf-life':
      "la durée de conservation restante est d'au moins {months} mois : l'article se périme le {expiry}",
    expired: "l'article n'est pas périmé : sa date de péremption est le {expiry}",
    'expiry-not-stated':
      "la durée de conservation restante est d'au moins {months} mois : aucune date de péremption n'est indiquée",
    'over-cap': "la quantité est d'au plus {amount} {unit} {per} : quantité déclarée {sum} {unit}",
    'cap-not-comparable': "la quantité est d'au plus {amount} {unit} {per}",
  },
  per: { consignment: 'par envoi', importer: 'par importateur', event: 'au total' },
  tiers: {
    'not-requested': 'Non demandé ({remarks}) : procédure ordinaire.',
    refused: 'Non admis au titre de cette liste ({remarks}) : en référer à {contact}.',
  },
  unknown: {
    choose: "Non identifié : demander ou vérifier, c'est peut-être {names}.",
    'choose-none': 'Non identifié : demander ou vérifier, la description est trop vague.',
    'declare-components': 'Non identifié : « {name} » est un kit, déclarer chaque composant.',
    'not-found': 'Non identifié : demander ou vérifier.',
    'nothing-given': "Non identifié : ni description ni code n'est donné.",
    'code-invalid':
      "Non identifié : « {code} » n'est pas un code SH, et il n'y a pas de description.",
    'code-not-comparable':
      "Non identifié : aucune table ne mène de {code} du SH {edition} au SH {to}, et il n'y a pas de description.",
  },
  absent: {
    'other-good-same-code':
      '« {name} » a un code de la ligne {no} ({line}) et est un autre article.',
    'not-listed': 'Aucune ligne ne porte sur « {name} ».',
    'code-not-listed': "Aucune ligne n'a le code {code}.",
    'code-elsewhere': "Le SH {edition} n'a pas le code {code}, qui figure dans le SH {editions}.",
    ending:
      "Hors liste : procédure ordinaire. Une franchise peut encore être due au titre du code de régime ou de l'importateur : {contact}.",
  },
  contact: {
    template:
      "ceci est un modèle de planification et n'est la liste d'aucune autorité, demander au bureau de douane",
    unknown: "demander à l'autorité qui a émis la liste",
    office: 'la douane',
  },
} as const;
