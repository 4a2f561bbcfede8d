import { WORDS } from '../../words/index.js';
import type { OfflineManifest } from '../offline/manifest.js';
import { openPack } from '../offline/open-pack.js';
import { PATHS } from './addresses.js';
import { type CopyState, NO_COPY, showCopyStatus } from './copy-status.js';
import { askToPersist, keepCopy, readCopy } from './copy-store.js';
import { addLanguage, askManifest, downloadCopy, type HeldCopy } from './held-copy.js';
import { keepPages } from './keep-pages.js';
import { listen } from './listen.js';
import { createBrowser } from '../browser/create-browser.js';
import { createLocalPages, type LocalPages } from './local-pages.js';
import { whenIdle } from './when-idle.js';

/** How often a page that stays open asks for newer data. */
const ASK_EVERY_MS = 60 * 60 * 1000;

/**
 * The copy by which a page that the server drew works by itself: fetched once, kept, and renewed
 * when the reader says so. Nothing changes under somebody who reads.
 */
export class OfflineCopy {
  private copy: HeldCopy | null = null;
  private newest: OfflineManifest | null = null;
  private state: CopyState = NO_COPY;
  private readonly pages: LocalPages;

  /** @param page the element that holds the page; empty in the shell, which the copy fills */
  constructor(private readonly page: Element) {
    this.pages = createLocalPages(
      page,
      PATHS,
      createBrowser({ service: true }),
      () => void this.followLanguage(),
    );
  }

  async begin(): Promise<void> {
    listen(this.pages, PATHS);
    const kept = await readCopy();
    const first = kept ?? (await this.fetchFirst());
    if (first === null) this.sayNothingHeld();
    else await this.use(first, { draw: this.page.childElementCount === 0, keep: kept === null });
    if (kept !== null) this.say({ keeping: (await askToPersist()) ? 'promised' : 'may-go' });
    this.say({ opens: await keepPages() });
    if (kept !== null) await this.ask();
    addEventListener('online', () => void this.ask());
    setInterval(() => void this.ask(), ASK_EVERY_MS);
  }

  private async fetchFirst(): Promise<HeldCopy | null> {
    this.newest = await askManifest();
    return this.newest === null ? null : downloadCopy(this.newest, [this.pages.language()]);
  }

  private sayNothingHeld(): void {
    if (this.page.childElementCount === 0)
      this.page.textContent = WORDS[this.pages.language()].offline.noCopy;
  }

  /** Draws from a copy from now on. */
  private async use(copy: HeldCopy, how: { draw: boolean; keep: boolean }): Promise<void> {
    this.copy = copy;
    const { software, contact } = copy.manifest;
    const model = openPack(copy.pack, { ...copy, software, contact, now: () => new Date() });
    this.pages.open(model);
    if (how.draw) this.pages.draw();
    this.say({ release: model.release });
    if (how.keep && (await keepCopy(copy)))
      this.say({ keeping: (await askToPersist()) ? 'promised' : 'may-go' });
    await whenIdle();
    // The index over the names is made before somebody types.
    model.finder.suggest('a', 1);
  }

  /** The texts of a language are fetched when somebody first reads in it. */
  private async followLanguage(): Promise<void> {
    this.say({});
    if (this.copy === null) return;
    const more = await addLanguage(this.copy, this.pages.language());
    if (more !== this.copy) await this.use(more, { draw: true, keep: true });
  }

  /** Asks the service whether it has something newer. */
  private async ask(): Promise<void> {
    if (!navigator.onLine) return;
    this.newest = await askManifest();
    if (this.newest === null) return;
    const held = this.copy?.manifest;
    if (held?.pack !== this.newest.pack) this.say({ newer: this.newest.release });
    else if (held.lists !== this.newest.lists) await this.renewLists(this.newest);
  }

  /** A list that was published counts at once: it is there on the next page, and nobody is asked. */
  private async renewLists(manifest: OfflineManifest): Promise<void> {
    const fetched = await downloadCopy(manifest, [this.pages.language()]);
    if (fetched !== null) await this.use(fetched, { draw: false, keep: true });
  }

  private async renew(): Promise<void> {
    const fetched =
      this.newest === null ? null : await downloadCopy(this.newest, [this.pages.language()]);
    if (fetched === null) return;
    const sameProgram = fetched.manifest.app === this.copy?.manifest.app;
    this.say({ newer: null });
    await this.use(fetched, { draw: true, keep: true });
    if (!sameProgram) location.reload();
  }

  private say(change: Partial<CopyState>): void {
    this.state = { ...this.state, ...change };
    showCopyStatus(this.state, this.pages.language(), () => void this.renew());
  }
}
