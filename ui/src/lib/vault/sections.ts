/** The parts of the vault's page, in order. */
export const SECTIONS = ["lock", "sheets", "backups", "sets", "check", "limits"] as const;

/** Those that are about other people's vaults and places outside this one. */
export const SHARED = ["colleagues", "handover", "takein", "conflicts", "set", "open"] as const;

export type Own = (typeof SECTIONS)[number];
export type Shared = (typeof SHARED)[number];
export type Section = Own | Shared;

const OF_REMINDER: Record<string, Section> = {
  plain_file_left: "lock",
  sheets_not_made: "sheets",
  sheets_not_verified: "sheets",
  backup_never: "backups",
  backup_overdue: "backups",
  backup_folder_missing: "backups",
  backup_failed: "backups",
  set_out: "sets",
};

/** Where the thing that a reminder asks for is done. */
export function sectionOf(code: string): Section {
  return OF_REMINDER[code] ?? "lock";
}

export function isSection(text: string | undefined): text is Section {
  return [...SECTIONS, ...SHARED].some((section) => section === text);
}

export function isShared(section: Section): section is Shared {
  return SHARED.some((shared) => shared === section);
}
