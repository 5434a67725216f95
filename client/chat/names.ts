const taken = new Set<string>();

/**
 * A name that tells a widget from the others of its page, and of its origin: conversations are remembered by it. The
 * first of a page has the same on every page, so that a conversation goes on across them.
 */
export function takeName(id: string, base: URL): string {
  const elsewhere = base.href === `${location.origin}/` ? '' : ` ${base.href}`;
  const own = `hvad-saa${id && `-${id}`}${elsewhere}`;
  let name = own;
  for (let n = 2; taken.has(name); n++) name = `${own} ${n}`;
  taken.add(name);
  return name;
}

export function giveBack(name: string): void {
  taken.delete(name);
}
