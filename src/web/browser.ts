import type { Result } from '../model/result.js';

/** Under what a browser keeps the work of its reader. */
export type KeptName = 'consignment' | 'list-draft';

/**
 * What the pages ask of the browser in which they run. It is absent on the server, where every page
 * works by forms alone; with it they keep work, open and save files, and answer without a service.
 */
export interface Browser {
  /** What was kept; null where there is nothing, or where keeping is not allowed. */
  readonly kept: (name: KeptName) => string | null;
  /** Keeps a text, null to let it go. False where the browser refuses: the page then says so. */
  readonly keep: (name: KeptName, text: string | null) => boolean;
  /** Offers a file to be saved. */
  readonly save: (file: SavedFile) => void;
  /** Puts a text on the clipboard; false where that is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
  /** The bytes of a file that was chosen. */
  readonly read: (file: File) => Promise<Uint8Array>;
  /** Lets the browser draw and take clicks between two steps of long work. */
  readonly pause: () => Promise<void>;
  /** Sends JSON to the service and takes a file from it; null where a page stands alone. */
  readonly ask: AskService | null;
}

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** A file, or what a person should read of why there is none. */
export type AskService = (address: string, body: unknown) => Promise<Result<Uint8Array, string>>;
