/** The token to write with: kept in this tab, or on this machine where that is wished; never in an address. */

const PLACE = 'token';

/** The kept token, or null. */
export function keptToken(): string | null {
  return sessionStorage.getItem(PLACE) ?? localStorage.getItem(PLACE);
}

/** Keeps a token until the tab is closed, or until it is forgotten. */
export function keepToken(token: string, isRemembered: boolean): void {
  sessionStorage.setItem(PLACE, token);
  if (isRemembered) localStorage.setItem(PLACE, token);
}

/** Forgets the token everywhere. */
export function forgetToken(): void {
  sessionStorage.removeItem(PLACE);
  localStorage.removeItem(PLACE);
}
