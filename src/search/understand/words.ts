/*
 * Words that say something about an article without naming it, folded, in the languages of invoices:
 * English, French, Spanish, Portuguese, Italian, and a little Russian. They are facts or noise, and
 * a name is looked for with them first, so that "saline" or "gel" in a name still counts.
 */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** Put up in measured doses or for retail: heading 30.04. */
export const DOSED_WORDS = set(`
  tab tabs tablet tablets tbl tabl tabletta comp comprime comprimes cp cpr comprimido comprimidos
  compressa compresse cap caps capsule capsules capsula capsulas gelule gelules lozenge pastille
  inj inject injection injectable injections inyectable injetavel inyeccion iniettabile amp ampul
  ampoule ampoules ampolla ampollas ampola ampolas fiala vial vials flacon fl flc fiole vl frasco frasco-ampola
  syrup sirop jarabe xarope sciroppo elixir susp suspension suspensao sospensione sol solution
  solucion solucao soluzione emulsion liquid cream creme crema pomada pommade ointment oint unguento
  gel drops gtt gouttes gotas gocce colirio collyre eyedrops suppository suppositories supp suppositoire
  supositorio pessary ovule ovulo inhaler inhaleur inhalador inhal nebule nebules nebuliseur nebuliser
  nebulizer aerosol spray patch patches transdermal transdermique transdermico sachet sachets sobre
  sobres blister syringe seringue jeringa seringa prefilled preremplie prerempli prer precargada pref
  pen stylo autoinj autoinjector cartridge infusion perfusion perf infus oral orale orales buvable bottle
  bot btl bouteille botella pdr poudre pulvis polvo effervescent dispersible dispers disp
  chewable croquer secable scored orodisp orodispersible enrobe coated dragee xr sr er lp retard film
  табл таблетки капсулы ампулы раствор сироп`);

/** Not put up in doses: the substance itself. */
export const BULK_WORDS = set(`
  bulk drum drums keg api raw material vrac granel rinfusa barrel fut bidon tambor
  technical pharma-grade crystals crystalline anhydrous-powder usp-powder навалом`);

/** For whom a medicine is, and how it is released: said of a medicine, it is no part of its name. */
export const MEDICINE_ASIDES = set(`
  adult adults adulte adulto adulti child children enfant nino crianca pediatric paediatric paed
  pediatrique pediatrico ped infant sterile esteril liberation prolongee prolonged release modified
  liberacion prolongada rilascio delayed ultrarapid ultrarapide rapid rapide long acting slow lente
  aspart lispro biphasic biphasique pref autoinject reconstitution nebulisation`);

/** Grades of a pharmacopoeia and words around them. */
const GRADES = set('bp usp ep ph eur jp ip dab int ussp');

/** Acids, bases and hydrates with which a substance is written: the name is the same without them. */
export const SALT_WORDS = set(`
  hydrochloride chlorhydrate clorhidrato cloridrato hcl dihydrochloride dichlorhydrate hydrobromide
  bromhydrate sulfate sulphate sulfato solfato sodium sodique sodico sodica natrium disodium disodique
  potassium potassique potasico calcium calcique phosphate fosfato disodium succinate succinato
  acetate acetato citrate citrato tartrate tartrato bitartrate maleate maleato mesylate mesilate
  besylate besilate fumarate fumarato lactate gluconate nitrate bromide bromure chloride chlorure
  trihydrate monohydrate dihydrate anhydrous hemihydrate hydrate hyclate base eq equiv equivalent
  salt sel sal ester dipropionate propionate ethanolate phosphate disoproxil embonate pamoate
  procaine benzathine lysine arginine axetil pivoxil proxetil stearate ethylsuccinate estolate
  metabisulfite diphosphate valerate furoate xinafoate dihydrogen hydrogen`);

/** Words of an invoice that name nothing. */
export const NOISE_WORDS = set(`
  hs hts code codes for of the a an and with without in to per by from or what is are my please need
  customs tariff heading classification classify number no nr item items product products goods article articles
  new box boxes pack packs packet packets package pkg carton cartons case cases pcs pc piece pieces
  nos unit units set pair pairs prs ea each lot batch qty quantity total bag bags roll rolls size
  sizes small medium large xl xxl s m l brand make model ref type kind grade quality assorted various
  quick please donation donated shipment consignment humanitarian urgent import
  nonsterile single use uso unico usage unique
  iv im sc po sl iu ui ie mg ml mcg
  le la les l de du des d un une pour et avec sans en au aux code sh produit boite bte
  el los las del y o con sin para por caja cajas codigo producto unidad unidades
  il lo i gli di e con senza per scatola codice
  do da dos das no na com sem caixa codigo produto um uma
  eq n s`);

/** Ways in which a text asks for a code. */
export const ASKING =
  /\b(?:what(?:'s| is)? the )?(?:hs|hts|h\.s\.|tariff|customs|harmoni[sz]ed)\s*(?:code|number|classification|heading)?s?\s*(?:of|for|is)?\b|\bcode (?:sh|hs|sa) (?:de|du|pour|para|des?)\b|\bcodigo (?:sa|hs|ncm|arancelario) (?:de|para|do|da)\b/giu;

/** Words for one thing that others are made of, each with what it is a kind of. */
const MATERIAL_KINDS: Readonly<Record<string, readonly string[]>> = {
  paper: ['paper', 'cellulose'],
  'paper-pulp': ['pulp', 'paper-pulp'],
  plastics: [
    'plastic',
    'plastics',
    'pvc',
    'vinyl',
    'polyethylene',
    'pe',
    'polythene',
    'hdpe',
    'ldpe',
    'plastique',
    'plastico',
    'plastica',
    'polypropylene',
    'pp',
    'cpe',
    'tpe',
    'acrylic',
    'polycarbonate',
  ],
  rubber: [
    'rubber',
    'nitrile',
    'latex',
    'neoprene',
    'caoutchouc',
    'caucho',
    'borracha',
    'nitrilo',
    'nitrilica',
    'gomma',
  ],
  cotton: ['cotton', 'coton', 'algodon', 'algodao', 'cotone', 'canvas'],
  wool: ['wool', 'woollen', 'woolen', 'laine', 'lana', 'la'],
  'synthetic fibres': [
    'polyester',
    'nylon',
    'polyamide',
    'synthetic',
    'acrylic-fibre',
    'fleece',
    'polycotton',
    'synthetique',
    'sintetico',
    'sintetica',
  ],
  nonwoven: ['nonwoven', 'non-woven', 'sms', 'spunbond', 'tnt', 'nontisse'],
  textile: ['textile', 'fabric', 'cloth', 'tissu', 'tela', 'tecido'],
  steel: [
    'steel',
    'stainless',
    'iron',
    'inox',
    'acier',
    'acero',
    'aco',
    'fer',
    'hierro',
    'galvanised',
    'galvanized',
  ],
  aluminium: ['aluminium', 'aluminum', 'aluminio', 'alu'],
  wood: ['wood', 'wooden', 'bois', 'madera', 'madeira', 'legno'],
  leather: ['leather', 'cuir', 'cuero', 'couro'],
  glass: ['glass', 'verre', 'vidrio', 'vidro'],
};

export const MATERIALS: ReadonlyMap<string, string> = new Map(
  Object.entries(MATERIAL_KINDS).flatMap(([kind, words]) => words.map((word) => [word, kind])),
);

/** What a material is a kind of, so that polyester meets "man-made fibres" and "textile". */
export const BROADER_MATERIAL: Readonly<Record<string, readonly string[]>> = {
  cotton: ['textile', 'other textile', 'woven cotton'],
  wool: ['textile', 'other textile'],
  'synthetic fibres': ['man-made fibres', 'textile', 'synthetic textile', 'synthetic'],
  nonwoven: ['textile', 'nonwoven'],
  paper: ['cellulose', 'paper or cellulose'],
  steel: ['iron or steel', 'metal', 'iron'],
  aluminium: ['metal'],
  plastics: ['plastic'],
};

export function isPharmacopoeia(word: string): boolean {
  return GRADES.has(word);
}
