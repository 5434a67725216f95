/** What the page of one answer can do with script: print itself. */
export {};

const button = document.querySelector<HTMLButtonElement>('#print');
if (button) button.hidden = false;
button?.addEventListener('click', () => print());
