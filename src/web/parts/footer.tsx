/** The foot of every page: where programs and the curious go on. */

export function Footer() {
  return (
    <footer class="bottom">
      <a href="/addresses">Calendars, feeds and data</a>
      <a href="/graphql">GraphiQL</a>
    </footer>
  );
}
