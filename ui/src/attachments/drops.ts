/** Whether what is dragged over the page are files. */
function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** Files that are let go beside every frame for them would take the place of the page. */
export function refuseStray(event: DragEvent): void {
  if (!bringsFiles(event) || event.defaultPrevented) return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
}

/** Shows that files may be let go here; false when what is dragged are none. */
export function welcome(event: DragEvent): boolean {
  if (!bringsFiles(event)) return false;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
  return true;
}

/** The files that were let go here. */
export function filesOf(event: DragEvent): File[] {
  if (!bringsFiles(event)) return [];
  event.preventDefault();
  return [...(event.dataTransfer?.files ?? [])];
}
