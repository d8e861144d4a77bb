// Shows that every rule of our own tells: each must be broken in fixtures/broken.yaml.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const rules = [...readFileSync('ruleset.yaml', 'utf8').matchAll(/^ {2}(counterpart-[a-z0-9-]+):/gm)].map(
  ([, name]) => name,
);

function lint(document) {
  const command = ['lint', '--quiet', '--format', 'json', '--ruleset', 'ruleset.yaml', document];
  try {
    return JSON.parse(execFileSync('node_modules/.bin/spectral', command, { encoding: 'utf8' }));
  } catch (failed) {
    // Spectral's exit status is 1 where it finds something, and that is what is wanted here.
    return JSON.parse(failed.stdout);
  }
}

const told = new Set(lint('fixtures/broken.yaml').map(({ code }) => code));
const silent = rules.filter((rule) => !told.has(rule));
if (rules.length === 0 || silent.length > 0) {
  console.error(`These rules do not notice that fixtures/broken.yaml breaks them: ${silent.join(', ')}`);
  process.exit(1);
}
console.log(`Each of the ${rules.length} rules notices when it is broken.`);
