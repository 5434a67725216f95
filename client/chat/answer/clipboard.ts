/**
 * Puts a text into the clipboard, where asked also as HTML. Tells whether it could: a page that is not served securely
 * has no clipboard of the newer kind, and a frame may be forbidden it, so the older way is tried as well.
 */
export async function copy(text: string, html?: string): Promise<boolean> {
  try {
    const kinds = { 'text/plain': text, ...(html && { 'text/html': html }) };
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
    return true;
  } catch {
    return copyByCommand(text, html);
  }
}

function copyByCommand(text: string, html?: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
    filled = event.clipboardData !== null;
  };
  addEventListener('copy', fill, true);
  try {
    return document.execCommand('copy') && filled;
  } finally {
    removeEventListener('copy', fill, true);
  }
}
