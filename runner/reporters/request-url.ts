/** The URL that a request went to. An endpoint inside the run's own process gets a name that resolves nowhere. */
export function requestUrl(endpoint: string, path: string): string {
  const origin = /^https?:/.test(endpoint) && URL.canParse(endpoint) ? new URL(endpoint).origin : nowhere;
  const url = `${origin}${path.startsWith("/") ? path : `/${path}`}`;
  return URL.canParse(url) ? new URL(url).href : `${origin}/`;
}

const nowhere = "http://embedded.invalid";
