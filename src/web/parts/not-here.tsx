/** What a page says whose thing is not there. */

export function NotHere() {
  return (
    <>
      <h1>Nothing here</h1>
      <p class="lead">
        There is no page at this address. It may have been mistyped, or what it led to may have been taken back or
        joined to something else.
      </p>
      <p>
        Search for it above, or look through <a href="/talks">talks</a>, <a href="/speakers">speakers</a>,{' '}
        <a href="/institutions">institutions</a>, <a href="/topics">topics</a> and <a href="/series">series</a>.
      </p>
    </>
  );
}
