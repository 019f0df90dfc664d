import { saveAttachmentAs } from "../bridge";
import { say, tell } from "../parts/toast.svelte";
import { t } from "../text";

/** Writes an attachment to a file outside the book, where the clerk says. */
export async function saveOutside(id: string): Promise<void> {
  try {
    const path = await saveAttachmentAs(id);
    if (path !== null) say(t.attachments.savedTo(path));
  } catch (thrown) {
    tell(thrown);
  }
}
