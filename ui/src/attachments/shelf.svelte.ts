import {
  asFailure,
  attachDropped,
  listAttachments,
  moveAttachment,
  pickAndAttach,
  removeAttachment,
  type AttachedTo,
  type AttachmentItem,
  type AttachmentRole,
  type Failure,
} from "../bridge";
import { markSaved } from "../parts/saved.svelte";
import { say, tell } from "../parts/toast.svelte";
import { t } from "../text";

/** What is larger is not even read from the disk; Rust has the exact limits of each kind. */
const LARGEST = 60_000_000;

/** What hangs on one record. Every step is kept at once. */
export class Shelf {
  items = $state<AttachmentItem[]>([]);
  /** Why files of the last adding did not come in. */
  refused = $state<Failure[]>([]);
  /** How many files are on their way. */
  receiving = $state(0);
  readonly photos = $derived(this.items.filter((item) => item.role === "photo"));
  readonly files = $derived(this.items.filter((item) => item.role !== "photo"));
  readonly #owner: AttachedTo;

  constructor(owner: AttachedTo) {
    this.#owner = owner;
    void this.#load().catch(tell);
  }

  /** Files chosen in the system's own dialog. */
  async pick(role: AttachmentRole): Promise<void> {
    try {
      const { attached, refused } = await pickAndAttach({ owner: this.#owner, role });
      await this.#came(attached, refused);
    } catch (thrown) {
      tell(thrown);
    }
  }

  /** Files dropped on the page: one after the other, each by itself. */
  async drop(role: AttachmentRole, files: File[]): Promise<void> {
    const refused: Failure[] = [];
    this.receiving += files.length;
    for (const file of files) {
      const failure = await this.#take(role, file);
      if (failure) refused.push(failure);
      this.receiving -= 1;
    }
    await this.#came(files.length - refused.length, refused).catch(tell);
  }

  /** By some places among its like; towards the front when negative. */
  async move(item: AttachmentItem, by: number): Promise<void> {
    await this.#kept(moveAttachment(item.id, by));
  }

  async remove(item: AttachmentItem): Promise<void> {
    await removeAttachment(item.id);
    await this.#load();
  }

  async #take(role: AttachmentRole, file: File): Promise<Failure | null> {
    if (file.size > LARGEST) return failure("file_too_large", { name: file.name, most: String(LARGEST / 1_000_000) });
    try {
      // A folder has no bytes to read.
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes === null) return failure("file_error", { path: file.name });
      await attachDropped({ owner: this.#owner, role }, file.name, bytes);
      return null;
    } catch (thrown) {
      return asFailure(thrown);
    }
  }

  async #came(attached: number, refused: Failure[]): Promise<void> {
    this.refused = refused;
    if (attached === 0) return;
    await this.#kept(Promise.resolve());
    say(t.attachments.received(attached));
  }

  async #kept(step: Promise<void>): Promise<void> {
    try {
      await step;
      markSaved();
      await this.#load();
    } catch (thrown) {
      tell(thrown);
    }
  }

  async #load(): Promise<void> {
    this.items = await listAttachments(this.#owner);
  }
}

function failure(code: Failure["code"], facts: Failure["facts"]): Failure {
  return { code, facts, problems: [] };
}
