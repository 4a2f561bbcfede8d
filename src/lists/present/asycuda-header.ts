import type { EssentialGoodsList } from '../../model/list.js';
import type { XmlElement } from '../../model/xml-element.js';
import { leaf, texts } from './asycuda-leaves.js';

/** What a list says of itself. An element that has nothing to say is there and empty. */
export function headerElement(list: EssentialGoodsList): XmlElement {
  const { header } = list;
  const content = [
    leaf('List_id', list.id),
    leaf('Reference', header.reference),
    leaf('Version', header.version),
    leaf('Kind', list.kind),
    leaf('State', list.state),
    ...marksOf(list).map((mark) => leaf('Mark', mark)),
    ...texts('Title', list.titles),
    leaf('Issuer', header.issuer),
    leaf('Country', header.country),
    leaf('Published', header.published),
    leaf('Effective_from', header.effectiveFrom),
    leaf('Effective_to', header.effectiveTo),
    leaf('Grace_days', header.graceDays),
    leaf('Time_basis', header.timeBasis),
    leaf('Time_zone', header.timeZone),
    ...(header.directions ?? []).map((direction) => leaf('Direction', direction)),
    ...list.scenarios.map((scenario) => leaf('Scenario', scenario)),
    leaf('Hs_edition', list.edition),
    leaf('National_tariff_edition', header.nationalTariff?.edition),
    leaf('Content_hash', list.contentHash),
    leaf('Release', list.release),
  ];
  return { name: 'List_header', content };
}

/** Why a list must not be loaded as law: it is a template, a draft or an exercise. */
function marksOf({ kind, state, exercise }: EssentialGoodsList): string[] {
  return [
    ...(kind === 'template' || state === 'template' ? ['template'] : []),
    ...(state === 'draft' ? ['draft'] : []),
    ...(exercise ? ['exercise'] : []),
  ];
}
