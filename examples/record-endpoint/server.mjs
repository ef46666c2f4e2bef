// Receives records of choices: a line each in a file, and a receipt. `node server.mjs RECORDS.jsonl PORT`
// Put it behind the site's own host, at the path that `consent.endpoint` names.
import { appendFile } from "node:fs/promises";
import { createServer } from "node:http";

const [file = "records.jsonl", port = "8081", days = "180"] = process.argv.slice(2); // days: `consent.lifetime`
const HOW = ["accept", "refuse", "settings", "embed", "page", "withdraw"];
/** The record, or null: docs/consent-record.schema.json in short. */
function parse(text) {
  try {
    const { id, time, how, script, language, choice } = JSON.parse(text);
    const good = /^[0-9a-z]{1,13}$/.test(id) && Date.parse(time) > 0 && HOW.includes(how) && /^[-\w]{4}$/.test(script)
      && /^[a-z0-9-]{2,35}$/.test(language) && Object.values(choice).every((value) => value === null || typeof value === "boolean");
    return good ? { id, time, how, script, language, choice } : null;
  } catch {
    return null;
  }
}

createServer(async (request, response) => {
  let text = "";
  for await (const part of request) if ((text += part).length > 10_000) return request.destroy();
  const record = request.method === "POST" && parse(text);
  if (!record) return response.writeHead(400).end();
  await appendFile(file, JSON.stringify(record) + "\n"); // the same id twice is the same record
  const own = /(?:^|; )(seloste=[\w.-]{1,190})/.exec(request.headers.cookie ?? "")?.[1];
  const age = Math.round(days * 86400 + (Date.parse(record.time) - Date.now()) / 1000);
  const receipt = own?.includes(`.${record.id}.`) && `${own.replace(`.${record.how}-.`, `.${record.how}.`)}; Path=/; Max-Age=${age}; SameSite=Lax`;
  response.writeHead(204, receipt ? { "set-cookie": receipt + (request.headers["x-forwarded-proto"] === "https" ? "; Secure" : "") } : {}).end();
}).listen(Number(port), "127.0.0.1", function () { console.log(`listening on ${this.address().port}`); });
