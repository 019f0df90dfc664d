// Writes the software bill of materials as CycloneDX 1.5 to standard output: every crate and npm package in the program.
// usage: node scripts/sbom.mjs VERSION TARGET…      TARGET: x86_64-unknown-linux-gnu, x86_64-pc-windows-gnu
import { createHash } from "node:crypto";
import { parts } from "./parts.mjs";

const [version, ...targets] = process.argv.slice(2);
if (!targets.length) {
  console.error("usage: node scripts/sbom.mjs VERSION TARGET…");
  process.exit(2);
}

const purl = ({ kind, name, version }) =>
  kind === "other" ? `other:${name}` : `pkg:${kind}/${name.replace("@", "%40")}@${encodeURIComponent(version)}`;

function hashes({ sha256, sha512 }) {
  const found = [
    ["SHA-256", sha256],
    ["SHA-512", sha512],
  ];
  return found.filter(([, content]) => content).map(([alg, content]) => ({ alg, content }));
}

/** A single identifier is an `id`; anything with OR, AND or WITH is an expression. */
function licences({ licence }) {
  if (!licence) return undefined;
  return [/[ (]/.test(licence) ? { expression: licence } : { license: { id: licence } }];
}

const component = (part) => ({
  type: part.kind === "other" ? "file" : "library",
  "bom-ref": purl(part),
  name: part.name,
  version: part.version,
  licenses: licences(part),
  ...(part.kind === "other" ? {} : { purl: purl(part) }),
  ...(hashes(part).length ? { hashes: hashes(part) } : {}),
});

const found = parts(targets);
const own = found.find((part) => part.kind === "cargo" && part.name === "so-chi-bo");
const listed = found.filter((part) => part !== own);
const refs = new Map(found.map((part) => [part.key, purl(part)]));
const pages = listed.filter((part) => part.kind !== "cargo").map(purl);

const bom = {
  $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  version: 1,
  metadata: {
    timestamp: new Date(Number(process.env.SOURCE_DATE_EPOCH ?? Date.now() / 1000) * 1000).toISOString(),
    component: {
      type: "application",
      "bom-ref": purl(own),
      name: "so-chi-bo",
      version,
      licenses: licences(own),
      purl: purl(own),
    },
    properties: targets.map((target) => ({ name: "so-chi-bo:target", value: target })),
  },
  components: listed.map(component),
  dependencies: found.map((part) => ({
    ref: purl(part),
    dependsOn: [...part.uses.map((key) => refs.get(key)), ...(part === own ? pages : [])].sort(),
  })),
};

// A serial number of what is listed: the same list has the same one.
const digest = createHash("sha256").update(JSON.stringify(bom)).digest("hex");
const uuid = [
  digest.slice(0, 8),
  digest.slice(8, 12),
  `5${digest.slice(13, 16)}`,
  `8${digest.slice(17, 20)}`,
  digest.slice(20, 32),
];
process.stdout.write(`${JSON.stringify({ ...bom, serialNumber: `urn:uuid:${uuid.join("-")}` }, null, 1)}\n`);
