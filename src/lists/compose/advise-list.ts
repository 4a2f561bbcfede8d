import type { ListAdvice } from '../../model/compose.js';
import { codeLevel } from '../../model/hs-code.js';
import type { EssentialGoodsList } from '../../model/list.js';
import { translateCode } from '../../search/code-book.js';
import type { ComposeParts } from './parts.js';

type Advised = Pick<EssentialGoodsList, 'edition' | 'lines' | 'header' | 'release'>;

/** What an issuer may want to look at beside the findings. */
export function adviseList(list: Advised, parts: ComposeParts): ListAdvice {
  return {
    lacking: lackingGoods(list, parts),
    changes: changedCodes(list, parts),
    stale: staleness(list, parts),
  };
}

/** Too narrow is as bad as too wide: tents alone left the roofing sheets at the border in 2015. */
function lackingGoods({ lines }: Advised, { template }: ComposeParts): ListAdvice['lacking'] {
  const held = new Set(lines.map(({ goodId }) => goodId));
  return (template?.lines ?? []).flatMap(({ goodId, names, tier }) =>
    goodId !== null && !held.has(goodId) && (tier === 'life-saving' || tier === 'essential')
      ? [{ goodId, name: names['en'] ?? goodId, tier }]
      : [],
  );
}

/** Codes of which a newer edition says that they change; of others nothing is said. */
function changedCodes({ edition, lines }: Advised, parts: ComposeParts): ListAdvice['changes'] {
  const places = new Map<string, Set<number>>();
  for (const { no, codes } of lines)
    for (const { code, rival } of codes)
      if (!rival && codeLevel(code) === 'subheading')
        places.set(code, (places.get(code) ?? new Set()).add(no));
  return parts.newer(edition).flatMap((newer) =>
    lines
      .flatMap(({ codes }) => codes)
      .filter(({ code }, place, all) => all.findIndex((one) => one.code === code) === place)
      .filter(({ code }) => places.has(code))
      .flatMap(({ code }) => {
        const into = translateCode(parts.book, code, edition, newer);
        if (into.length === 0 || (into.length === 1 && into[0] === code)) return [];
        return [{ code, edition: newer, into, lines: [...(places.get(code) ?? [])] }];
      }),
  );
}

function staleness({ header, release }: Advised, parts: ComposeParts): readonly string[] {
  const { reviewDue, effectiveTo } = header;
  const { today } = parts;
  const said = [
    reviewDue !== undefined && reviewDue < today ? `Its review was due on ${reviewDue}` : null,
    effectiveTo !== undefined && effectiveTo < today ? `It ended on ${effectiveTo}` : null,
    release !== parts.release
      ? `It was made from the data of ${release}; those of ${parts.release} are served`
      : null,
  ];
  return said.filter((one) => one !== null);
}
