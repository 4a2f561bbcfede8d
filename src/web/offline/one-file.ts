import type { EssentialGoodsList } from '../../model/list.js';
import type { Pack, TextPack } from './pack.js';

/** What the one file carries in itself. */
export interface CarriedCopy {
  readonly software: string;
  readonly contact: string | null;
  readonly pack: Pack;
  readonly texts: Readonly<Record<string, TextPack>>;
  readonly lists: readonly EssentialGoodsList[];
}
