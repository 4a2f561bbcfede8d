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
  tin jar tube tubo tubes cx inf soln miu
  табл таблетки капсулы ампулы раствор сироп`);

/** Not put up in doses: the substance itself. */
export const BULK_WORDS = set(`
  bulk drum drums keg api raw material vrac granel rinfusa barrel fut bidon tambor
  substance technical pharma-grade crystals crystalline anhydrous-powder usp-powder навалом`);

/** For whom a medicine is, and how it is released: said of a medicine, it is no part of its name. */
export const MEDICINE_ASIDES = set(`
  adult adults adulte adulto adulti child children enfant nino crianca pediatric paediatric paed
  pediatrique pediatrico ped infant sterile esteril liberation prolongee prolonged release modified
  liberacion prolongada rilascio delayed ultrarapid ultrarapide rapid rapide long acting slow lente
  powder breakable soluble drug human f for reconst gel and
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
  hs hts code codes for of the a an and with without in to per by from or what is are my need
  customs tariff heading classification classify number no nr item items product products goods article articles
  new box boxes pack packs packet packets package pkg carton cartons pcs pc piece pieces
  nos pair pairs prs ea each lot batch qty quantity total size
  sizes small medium large xl xxl s m l brand make model ref type kind grade quality assorted various
  quick donation donated shipment consignment humanitarian urgent import
  nonsterile single use uso unico usage unique
  iv im sc po sl iu ui ie mg ml mcg
  le la les l de du des d un une pour et avec sans en au aux code sh produit boite bte
  el los las del y o con sin para por caja cajas codigo producto unidad unidades
  il lo i gli di e con senza per scatola codice
  do da dos das no na com sem caixa codigo produto um uma
  eq n s`);

/** Words that only join others: a name is the same without them. */
export const STOP_WORDS = set(`
  of the  an and with without for to in on by le la les  de du des  et el los las del  con sin
  il lo  gli di da do dos das  com sem para pour avec sans en au aux`);

/** Ways in which a text asks for a code; they are in no name. */
export const ASKING =
  /\b(?:what(?:'s| is)? the )?(?:hs|hts|h\.s\.|tariff|customs|harmoni[sz]ed)\s*(?:code|number|classification|heading)?s?\s*(?:of|for|is)?\b|\bcode (?:sh|hs|sa) (?:de|du|pour|para|des?)\b|\bc[oó]digo (?:sa|hs|ncm|arancelario) (?:de|para|do|da)\b|\b(?:please|pls)\b/giu;

/** What articles are made of, each with the words for it. */
const MATERIAL_WORDS: Readonly<Record<string, string>> = {
  paper: 'paper papel papier carta cellulose',
  'paper-pulp': 'pulp',
  'corrugated paperboard': 'cardboard paperboard carton-ondule',
  plastics: 'plastic plastics pvc vinyl plastique plastico plastica cpe tpe polycarbonate',
  polyethylene: 'polyethylene pe polythene hdpe ldpe polietileno',
  polypropylene: 'polypropylene pp polipropileno',
  rubber: 'rubber nitrile latex neoprene caoutchouc caucho borracha nitrilo nitrilica gomma',
  cotton: 'cotton coton algodon algodao cotone canvas',
  wool: 'wool woollen woolen laine lana',
  jute: 'jute yute juta',
  'synthetic fibres':
    'polyester nylon polyamide synthetic fleece polycotton synthetique sintetico sintetica acrylic',
  nonwoven: 'nonwoven sms spunbond tnt nontisse',
  textile: 'textile fabric cloth tissu tela tecido',
  'stainless steel': 'stainless inox',
  'enamelled steel': 'enamel enamelled enameled',
  steel: 'steel iron acier acero aco fer hierro ferro galvanised galvanized',
  aluminium: 'aluminium aluminum aluminio alu',
  wood: 'wood wooden bois madera madeira legno',
  bamboo: 'bamboo bambou bambu',
  leather: 'leather cuir cuero couro',
  glass: 'glass verre vidrio vidro',
};

export const MATERIALS: ReadonlyMap<string, string> = new Map(
  Object.entries(MATERIAL_WORDS).flatMap(([material, words]) =>
    words.split(' ').map((word) => [word, material]),
  ),
);

/** What a material is a kind of, so that polyester meets "man-made fibres" and "textile". */
export const BROADER_MATERIAL: Readonly<Record<string, readonly string[]>> = {
  cotton: ['textile', 'other textile', 'other-textile', 'woven cotton'],
  wool: ['textile', 'other textile', 'other-textile'],
  jute: ['textile', 'other textile', 'other-textile'],
  'synthetic fibres': ['man-made fibres', 'man-made', 'synthetic-textile', 'woven man-made fibres'],
  'man-made fibres': ['textile'],
  nonwoven: ['textile'],
  'stainless steel': ['steel'],
  'enamelled steel': ['steel'],
  steel: ['iron or steel', 'metal'],
  aluminium: ['metal'],
  polyethylene: ['plastics', 'polypropylene or polyethylene strip'],
  polypropylene: ['plastics', 'polypropylene or polyethylene strip'],
};

export function isPharmacopoeia(word: string): boolean {
  return GRADES.has(word);
}
