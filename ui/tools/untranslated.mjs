// Prints what each language still lacks, with the Russian and English beside it, ready to be filled in:
// `npm run -s untranslated`.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const tool = async (name) =>
  (await runnerImport(fileURLToPath(new URL(name, import.meta.url)))).module;
const { faultsHere } = await tool("./message-check.ts");
const { readMessages, valuesOf } = await tool("./messages.ts");

const messages = readMessages(fileURLToPath(new URL("../../templates/messages", import.meta.url)));
const [ru, en] = [valuesOf(messages.ru), valuesOf(messages.en)];
for (const [lang, text] of Object.entries(messages)) {
  const own = valuesOf(text);
  const lacking = [...new Set([...ru.keys(), ...en.keys()])].filter((key) => !own.has(key));
  console.log(`## ${lang}.ftl lacks ${lacking.length}`);
  for (const key of lacking) console.log(`# ${ru.get(key)} | ${en.get(key)}\n${key} = `);
}
const other = faultsHere().filter((fault) => !/ is missing in /.test(fault));
console.log(other.length > 0 ? `## else\n${other.join("\n")}` : "## nothing else is wrong");
