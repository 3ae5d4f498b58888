/** The parts of the vault's page, in order. */
export const SECTIONS = ["lock", "sheets", "backups", "sets", "check", "limits"] as const;

export type Section = (typeof SECTIONS)[number];

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
  return SECTIONS.some((section) => section === text);
}
