import { backupState, type BackupState } from "../bridge";

/** What is known of the backups of the open book, for the mark in the top bar and for the settings; `now` moves ages on. */
export const backups = $state<{ known: BackupState | null; now: number }>({ known: null, now: Date.now() });

export function takeBackups(state: BackupState): void {
  backups.known = state;
  backups.now = Date.now();
}

export function forgetBackups(): void {
  backups.known = null;
}

export async function lookAtBackups(): Promise<void> {
  takeBackups(await backupState());
}
