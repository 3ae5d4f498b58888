import type { AttachmentRow } from "../../generated/AttachmentRow";

const picture = (
  title: string,
  lines: number,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="620" height="877" viewBox="0 0 620 877">
<rect width="620" height="877" fill="#f4f1e8"/><text x="310" y="90" font-size="24" text-anchor="middle" font-family="serif">${title}</text>
${Array.from({ length: lines }, (_, i) => `<rect x="70" y="${140 + i * 26}" width="${480 - (i % 4) * 60}" height="9" fill="#8a8f8d"/>`).join("")}</svg>`;

/** What the file dialog of the fake gives: invented papers, drawn and not scanned. */
const CONTENT: Record<string, string> = {
  "Постановление 5-1120.svg": picture("ПОСТАНОВЛЕНИЕ", 24),
  "Свидетельство о рождении.svg": picture("СВИДЕТЕЛЬСТВО", 14),
  "Квитанция.docx": "PK",
};
const PDFS: Record<string, string> = {
  "Определение.pdf": "%PDF-1.7",
  "Скан повреждён.pdf": "%PDF-1.7",
};

const encoder = new TextEncoder();

export const bytesOf = (name: string) => encoder.encode(CONTENT[name] ?? PDFS[name] ?? "");

const row = (name: string, i: number): AttachmentRow => ({
  id: "",
  name,
  kind: name.endsWith(".svg")
    ? "image/svg+xml"
    : name.endsWith(".pdf")
      ? "application/pdf"
      : "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  viewable: !name.endsWith(".docx"),
  bytes: bytesOf(name).length,
  sha256: String(i).repeat(64),
  added_at: "2026-11-18T23:47:00Z",
  removed_at: null,
});

export const FILES: AttachmentRow[] = Object.keys(CONTENT).map(row);
export const WITH_PDFS: AttachmentRow[] = Object.keys(PDFS).map(row);
