/** What a check says to a person, in Russian. */
export const check = {
  onList: 'В перечне',
  remarks: {
    line: 'строка {no}',
    template: 'шаблон для планирования, не является перечнем какого-либо органа',
    stale: 'срок пересмотра прошел',
    exercise: 'УЧЕНИЯ',
  },
  onlyIf: '{where}, только если {clauses}.',
  and: ', и только если ',
  or: ' или ',
  covered: {
    good: '{where}.',
    'good-and-code': '{where}; код {code} подходит.',
    'good-and-code-moved':
      '{where}; код {code} в ГС {edition} — это {found} в ГС {to}, он подходит.',
    'good-and-code-split':
      '{where}; у кода {code} в ГС {edition} нет единственного преемника, и {found} в ГС {to} — один из его преемников.',
    'code-whole': '{where}: весь код {code} — только этот товар.',
    'line-name': '{where}.',
  },
  open: {
    'confirm-name': 'этикетка это подтверждает: «{text}» прочитано как «{name}»',
    'code-disagrees': 'код исправлен: {code} не подходит для «{name}» ({codes})',
    'code-invalid': 'код исправлен: «{code}» — не код ГС',
    'code-elsewhere': 'код исправлен: в ГС {edition} нет кода {code}, он есть в ГС {editions}',
    'code-not-comparable':
      'код подходит для «{name}»: ни одна таблица не ведет от {code} в ГС {edition} к ГС {to}',
    'code-short': 'полный код подходит для «{name}»: {code} слишком короток, чтобы это определить',
    'rival-code':
      'таможенная администрация согласна с кодом {code}, который для «{name}» не основной',
    'candidate-code':
      'код определен окончательно: {code} — лишь один из кодов, возможных в ГС {to}',
    'code-only': 'это именно «{name}»: код {code} охватывает и другие товары',
    'code-only-many': 'это один из товаров с кодом {code}: {names}',
    'code-short-many':
      'это один из следующих товаров, для выбора между которыми {code} слишком короток: {names}',
    'class-line': 'товар относится к классу «{name}», под код которого он подпадает',
    'class-name': 'товар назван точно: «{name}» — это класс товаров',
    form: 'форма такая: {forms}',
    condition: 'выполнено это условие: {conditions}',
    conditions: 'выполнены эти условия: {conditions}',
    'list-not-in-force': {
      draft: 'перечень введен в действие: это проект',
      'not-yet': 'перечень действует: он вступает в силу {from}',
      expired: 'перечень действует: срок его действия истек {to}',
    },
    direction: 'направление — {directions}',
    'entry-point': 'товар ввозится через: {points}',
    importer: 'импортер — {importers}',
    'used-goods': 'товар новый: бывшие в употреблении не принимаются',
    'used-not-stated': 'товар новый (это не указано)',
    'shelf-life':
      'остаточный срок годности не менее {months} мес.: срок годности истекает {expiry}',
    expired: 'срок годности не истек: указан срок годности {expiry}',
    'expiry-not-stated': 'остаточный срок годности не менее {months} мес.: срок годности не указан',
    'over-cap': 'количество не более {amount} {unit} {per}: заявлено {sum} {unit}',
    'cap-not-comparable': 'количество не более {amount} {unit} {per}',
  },
  per: { consignment: 'на партию', importer: 'на импортера', event: 'всего' },
  tiers: {
    'not-requested': 'Не запрашивалось ({remarks}): обычный порядок.',
    refused: 'По этому перечню не принимается ({remarks}). Обратиться: {contact}.',
  },
  unknown: {
    choose: 'Не определено: спросить или осмотреть, возможно, это {names}.',
    'choose-none': 'Не определено: спросить или осмотреть, описание слишком общее.',
    'declare-components': 'Не определено: «{name}» — набор, декларировать каждый компонент.',
    'not-found': 'Не определено: спросить или осмотреть.',
    'nothing-given': 'Не определено: не указано ни описание, ни код.',
    'code-invalid': 'Не определено: «{code}» — не код ГС, а описания нет.',
    'code-not-comparable':
      'Не определено: ни одна таблица не ведет от {code} в ГС {edition} к ГС {to}, а описания нет.',
  },
  absent: {
    'other-good-same-code': 'У «{name}» один из кодов строки {no} ({line}), но это другой товар.',
    'not-listed': 'Для «{name}» строки нет.',
    'code-not-listed': 'Строки с кодом {code} нет.',
    'code-elsewhere': 'В ГС {edition} нет кода {code}, он есть в ГС {editions}.',
    ending:
      'Не в этом перечне: обычный порядок. Освобождение все же может полагаться по коду процедуры или по импортеру: {contact}.',
  },
  contact: {
    template:
      'это шаблон для планирования, он не является перечнем какого-либо органа, спросите в таможенном органе',
    unknown: 'спросите у органа, издавшего перечень',
    office: 'таможенный орган',
  },
} as const;
