/** Signs in as anyone would; returns the cookie to send. */
export async function signIn(url: string, login: string, password: string): Promise<string> {
  const response = await fetch(`${url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  });
  if (response.status !== 204) throw new Error(`${login} cannot sign in: ${response.status}`);
  return response.headers.getSetCookie()[0]!.split(';')[0]!;
}

/** Who a session belongs to. */
export async function whoIs(
  url: string,
  cookie: string,
): Promise<{ readonly userId: string; readonly agencyId: string; readonly roles: string[]; readonly deskIds: string[] }> {
  const response = await fetch(`${url}/session`, { headers: { cookie } });
  return (await response.json()) as { userId: string; agencyId: string; roles: string[]; deskIds: string[] };
}
