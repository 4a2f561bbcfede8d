/** What a check says to a person, in Arabic. */
export const check = {
  onList: 'مدرج في القائمة',
  remarks: {
    line: 'السطر {no}',
    template: 'نموذج للتخطيط وليس قائمة صادرة عن أي سلطة',
    stale: 'قائمة فات موعد مراجعتها',
    exercise: 'تمرين',
  },
  onlyIf: '{where} فقط إذا {clauses}.',
  and: '، وفقط إذا ',
  or: ' أو ',
  covered: {
    good: '{where}.',
    'good-and-code': '{where}؛ والرمز {code} مطابق.',
    'good-and-code-moved':
      '{where}؛ والرمز {code} في HS {edition} هو {found} في HS {to} وهو مطابق.',
    'good-and-code-split':
      '{where}؛ وليس للرمز {code} في HS {edition} رمز واحد يخلفه، والرمز {found} في HS {to} أحد الرموز التي تخلفه.',
    'code-whole': '{where}: الرمز {code} كله لهذا الصنف.',
    'line-name': '{where}.',
  },
  open: {
    'confirm-name': 'أكد الملصق ذلك: قرئ النص «{text}» على أنه «{name}»',
    'code-disagrees': 'جرى تصحيح الرمز: {code} لا يطابق الصنف «{name}» ({codes})',
    'code-invalid': 'جرى تصحيح الرمز: «{code}» ليس رمزا في النظام المنسق',
    'code-elsewhere':
      'جرى تصحيح الرمز: لا يوجد الرمز {code} في HS {edition}، وهو موجود في HS {editions}',
    'code-not-comparable':
      'كان الرمز مطابقا للصنف «{name}»: لا يوجد جدول ينقل من {code} في HS {edition} إلى HS {to}',
    'code-short': 'كان الرمز الكامل مطابقا للصنف «{name}»: {code} أقصر من أن يبين ذلك',
    'rival-code':
      'وافقت إدارة الجمارك على الرمز {code}، وهو ليس الرمز الأول المعتمد للصنف «{name}»',
    'candidate-code':
      'جرى حسم الرمز: {code} ليس إلا أحد الرموز التي يمكن أن تلي الرمز السابق في HS {to}',
    'code-only': 'كان هو الصنف «{name}»: الرمز {code} يشمل سلعا أخرى أيضا',
    'code-only-many': 'كان أحد هذه الأصناف التي لها الرمز {code}: {names}',
    'code-short-many': 'كان أحد هذه الأصناف، والرمز {code} أقصر من أن يميز بينها: {names}',
    'class-line': 'كان الصنف من فئة «{name}» التي يندرج تحت رمزها',
    'class-name': 'ذكر الصنف باسمه: «{name}» فئة من السلع',
    form: 'كان الشكل كما يلي: {forms}',
    condition: 'تحقق هذا الشرط: {conditions}',
    conditions: 'تحققت هذه الشروط: {conditions}',
    'list-not-in-force': {
      draft: 'بدأ سريان القائمة: هي الآن مسودة',
      'not-yet': 'كانت القائمة سارية: يبدأ سريانها في {from}',
      expired: 'كانت القائمة سارية: انتهى سريانها في {to}',
    },
    direction: 'كان الاتجاه: {directions}',
    'entry-point': 'كان الدخول عبر: {points}',
    importer: 'كان المستورد: {importers}',
    'used-goods': 'كان الصنف جديدا: لا تقبل السلع المستعملة',
    'used-not-stated': 'كان الصنف جديدا، وهذا غير مذكور',
    'shelf-life':
      'كانت مدة الصلاحية المتبقية بالأشهر {months} على الأقل: تنتهي الصلاحية في {expiry}',
    expired: 'كانت صلاحيته غير منتهية: تاريخ انتهاء الصلاحية {expiry}',
    'expiry-not-stated':
      'كانت مدة الصلاحية المتبقية بالأشهر {months} على الأقل: تاريخ انتهاء الصلاحية غير مذكور',
    'over-cap': 'كانت الكمية بحد أقصى {amount} {unit} {per}: الكمية المصرح بها {sum} {unit}',
    'cap-not-comparable': 'كانت الكمية بحد أقصى {amount} {unit} {per}',
  },
  per: { consignment: 'لكل شحنة', importer: 'لكل مستورد', event: 'في المجموع' },
  tiers: {
    'not-requested': 'لم يرد طلب بشأنه ({remarks}): الإجراء العادي.',
    refused: 'غير مقبول بموجب هذه القائمة ({remarks}): يرجى الرجوع إلى {contact}.',
  },
  unknown: {
    choose: 'لم تحدد هويته: اسأل أو عاين، قد يكون {names}.',
    'choose-none': 'لم تحدد هويته: اسأل أو عاين، الوصف مبهم جدا.',
    'declare-components': 'لم تحدد هويته: «{name}» طقم، يصرح عن كل مكون على حدة.',
    'not-found': 'لم تحدد هويته: اسأل أو عاين.',
    'nothing-given': 'لم تحدد هويته: لم يذكر وصف ولا رمز.',
    'code-invalid': 'لم تحدد هويته: «{code}» ليس رمزا في النظام المنسق، ولا يوجد وصف.',
    'code-not-comparable':
      'لم تحدد هويته: لا يوجد جدول ينقل من {code} في HS {edition} إلى HS {to}، ولا يوجد وصف.',
  },
  absent: {
    'other-good-same-code': 'للصنف «{name}» رمز من رموز السطر {no} ({line}) وهو صنف آخر.',
    'not-listed': 'لا يوجد سطر للصنف «{name}».',
    'code-not-listed': 'لا يوجد سطر له الرمز {code}.',
    'code-elsewhere': 'لا يوجد الرمز {code} في HS {edition}، وهو موجود في HS {editions}.',
    ending:
      'غير مدرج في هذه القائمة: الإجراء العادي. وقد يستحق الإعفاء مع ذلك بحسب رمز الإجراء أو المستورد: {contact}.',
  },
  contact: {
    template: 'هذا نموذج للتخطيط وليس قائمة صادرة عن أي سلطة، اسأل مكتب الجمارك',
    unknown: 'اسأل السلطة التي أصدرت القائمة',
    office: 'مكتب الجمارك',
  },
} as const;
