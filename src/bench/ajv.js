// The script that someone would write in an afternoon: each plan read by js-yaml and held against the schema by ajv.
// Usage: node ajv.js SCHEMA FOLDER
const fs = require('fs');
const path = require('path');
const yaml = require('js-yaml');
const Ajv = require('ajv/dist/2020');
const formats = require('ajv-formats');

const [schema, folder] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, strict: false });
formats(ajv);
const holds = ajv.compile(JSON.parse(fs.readFileSync(schema, 'utf8')));
let faults = 0;
for (const name of fs.readdirSync(folder)) {
  const plan = yaml.load(fs.readFileSync(path.join(folder, name), 'utf8'), { schema: yaml.CORE_SCHEMA });
  if (!holds(plan)) {
    faults++;
    console.log(name, holds.errors);
  }
}
process.exit(faults ? 1 : 0);
