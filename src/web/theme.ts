/** Puts the remembered choice of light or dark on the page before anything is drawn; the only script that the page waits for. */

const chosen = localStorage.getItem('theme');
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
