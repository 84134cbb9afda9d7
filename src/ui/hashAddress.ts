/** A location's hash in its parts: `#/course/pixels?digit=17#item-11`. */
export interface HashAddress {
  /** `/course/pixels` */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What follows a second #: `item-11`. */
  readonly anchor: string;
}

/** Takes a hash apart. Never throws. */
export function readHash(hash: string): HashAddress {
  const [front, anchor = ''] = hash.replace(/^#/, '').split('#');
  const [path, query = ''] = front.split('?');
  return { path, query: new URLSearchParams(query), anchor };
}

/** The same hash with these keys set, or gone where they are undefined. */
export function withKeys(hash: string, keys: Readonly<Record<string, string | undefined>>): string {
  const address = readHash(hash);
  for (const [key, text] of Object.entries(keys)) {
    if (text === undefined) address.query.delete(key);
    else address.query.set(key, text);
  }
  return writeHash(address);
}

/** Puts a hash together again; commas and colons stay readable. */
export function writeHash({ path, query, anchor }: HashAddress): string {
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `#${path}${text ? `?${text}` : ''}${anchor ? `#${anchor}` : ''}`;
}
