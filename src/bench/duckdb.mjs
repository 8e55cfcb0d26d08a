// node duckdb.mjs PACKAGES SQL NAME=VALUE...: runs a script of SQL, each $NAME in it replaced.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [packages, file, ...values] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(resolve(packages, 'package.json'))('@duckdb/node-api');
let sql = readFileSync(file, 'utf8');
for (const value of values) {
    const [name, ...text] = value.split('=');
    sql = sql.replaceAll('$' + name, text.join('='));
}
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(sql);
