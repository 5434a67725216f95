// Plain JavaScript, so that an old Node.js can run it and say what it lacks.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 && !(major === 22 && minor >= 18)) {
  console.error(
    `Hvad så? runs on Node.js 24, which "npm ci" installs on Linux and Windows; this is ${process.versions.node}. ` +
      'Run "npm ci" (with optional packages), or install Node.js 24 or later.',
  );
  process.exit(1);
}
