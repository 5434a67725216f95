// What `npm start` runs. npm hands SIGTERM to its shell, which dies without handing it on, so the server would live
// on as an orphan; it stops itself when its parent is gone. A service manager runs server/main.ts itself.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.emit('SIGTERM');
}, 250).unref();

await import('../server/main.ts');
