import type { Tier } from '../../model/list.js';
import type { Words } from '../../words/words.js';

/** A priority in words, without whom to turn to: before a list is made there is nobody yet. */
export function tierWord(tier: Tier, { lists, page }: Words): string {
  switch (tier) {
    case 'life-saving':
    case 'essential':
    case 'useful':
      return lists.tiers[tier];
    case 'not-requested':
    case 'refused':
      return page.listInUse.verdicts[tier];
  }
}
