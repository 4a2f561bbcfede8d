/*
 * Acids, bases and the words around them are written in each language's own way, while the substance
 * beside them is the same: "chlorure de potassium", "cloruro potásico", "potassium chloride". They
 * are compared in their English form.
 */
const FORMS: Readonly<Record<string, string>> = {
  chloride: 'chlorure cloruro cloreto chlorid chloridum',
  hydrochloride: 'chlorhydrate clorhidrato cloridrato hydrochlorid hcl',
  bromide: 'bromure bromuro brometo bromid bromidum',
  sulfate: 'sulphate sulfato solfato sulfat',
  phosphate: 'fosfato phosphat',
  carbonate: 'carbonato',
  bicarbonate: 'bicarbonato',
  nitrate: 'nitrato',
  citrate: 'citrato',
  acetate: 'acetato',
  gluconate: 'gluconato gluconat',
  lactate: 'lactato lattato',
  tartrate: 'tartrato',
  maleate: 'maleato',
  succinate: 'succinato',
  fumarate: 'fumarato',
  besylate: 'besilate besilato',
  mesylate: 'mesilate mesilato',
  iodide: 'iodure yoduro ioduro iodeto',
  oxide: 'oxyde oxido ossido',
  hydroxide: 'hydroxyde hidroxido idrossido',
  peroxide: 'peroxyde peroxido perossido',
  permanganate: 'permanganato',
  hypochlorite: 'hipoclorito ipoclorito',
  sodium: 'sodique sodico sodica sodio natrium',
  potassium: 'potassique potasico potasio potassio potassico kalium',
  calcium: 'calcique calcico calcio',
  magnesium: 'magnesico magnesio',
  zinc: 'zinco',
  acid: 'acide acido acidum',
};

const CANON: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([english, others]) =>
    others.split(' ').map((other) => [other, english]),
  ),
);

/** The form in which a word is compared. */
export function canonicalWord(word: string): string {
  return CANON.get(word) ?? word;
}
