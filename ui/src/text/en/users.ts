import type { Role } from "../../bridge";

const roles: Record<Role, string> = {
  administrator: "Administrator",
  editor: "Editor",
  viewer: "Viewer",
};

const roleMeanings: Record<Role, string> = {
  administrator: "Does everything, also adds and removes users, gives others a new passphrase, and erases a person.",
  editor: "Enters, changes, deletes, prints, issues, backs up, sees and exports the journal; does not manage users.",
  viewer: "Sees every part and every preview; changes nothing.",
};

export const users = {
  roles,
  roleMeanings,
  hint: "Everyone opens the book with a name and a passphrase of their own, so that the journal tells who did what.",
  meaningTitle: "What a role means",
  meaningLimits:
    "A role prevents mistakes at work and holds within this program. Whoever can open the book has a computer that decrypts all of it: “Viewer” is no wall against someone skilled. Who should not know should not be on the list.",
  columns: { name: "Name", role: "Role", from: "From", to: "To" },
  you: "you",
  gone: "gone",
  noWayIn: "no passphrase yet",
  mayReopen: "May reopen a closed year",
  seesIdentity: "Sees identity numbers",
  onlyAdministrators: "Only administrators of the book add, change and remove users.",
  add: "Add a user",
  addTitle: "Add a user",
  editTitle: (name: string) => `Rights of ${name}`,
  name: "Name of the user",
  nameHint: "Shown when the book is opened and in the journal, for example: Nguyễn Thị Hoa, deputy secretary.",
  role: "Role",
  further: "Further rights",
  firstPassphrase: "First passphrase",
  firstPassphraseHint: "Give it to that person, and remind them to change it when they first open the book.",
  added: (name: string) => `${name} was added`,
  saved: "Rights saved",
  edit: "Change rights",
  reset: "Set a new passphrase",
  resetTitle: (name: string) => `A new passphrase for ${name}`,
  resetHint: "For someone who forgot theirs. The old one is void at once. Remind them to change it after opening.",
  resetDone: (name: string) => `${name} has a new passphrase`,
  remove: "Take the way in",
  removeTitle: (name: string) => `Shall ${name} no longer open the book?`,
  removeBody:
    "From now on they cannot open the book; their name stays in the journal. What they know already they know, and a copy of the book that they kept still opens with the old passphrase. If they may have one, change the data key right afterwards.",
  removed: (name: string) => `${name} can no longer open the book`,
  rotateAfterTitle: "Change the data key now?",
  rotateAfterBody:
    "With a new key, the key that the person may still have opens nothing that is written from now on. An old copy in their hands stays as it is.",
  rotateLater: "Later",
  own: "Your passphrase",
  code: "New recovery code",
  codeHint:
    "When the paper with the code is lost, or somebody saw it. The old code is void as soon as the new one is shown; it is shown once.",
  codeButton: "Make a new recovery code",
  codeAsk: "Type your passphrase to make a new code. Have pen and paper or the printer ready.",
  codeShow: "Make the new code",
  codeDone: "The new recovery code is in force",
  rotate: "Data key",
  rotateHint:
    "Changing the key encrypts the whole book anew. Do it when a user goes, or when a passphrase may be known. Nobody's passphrase and no recovery code changes. Old backups still open with the passphrases of their day.",
  rotateButton: "Change the data key",
  rotateTitle: "Change the data key",
  rotateLine:
    "With many photos this can take some minutes. Do not unplug the stick with the book. If it is interrupted, the book stays whole and the change goes on at the next opening.",
  rotateStart: "Begin",
  rotating: (done: number, of: number) => (of > 0 ? `Encrypting anew: ${done}/${of}` : "Preparing…"),
  rotated: "The data key was changed",
};
