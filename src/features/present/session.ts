const KEY = 'mlp-lab-presenting';

/** One presentation: it outlives a reload of its window, but not its tab. */
export interface Session {
  /** Tells the windows of several presentations apart. */
  readonly id: string;
  /** When it began, ms. */
  readonly since: number;
}

/** The presentation of this tab; begins one where there is none. */
export function openSession(): Session {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (isSession(kept)) return kept;
  } catch {
    // A new one begins.
  }
  const session = { id: crypto.getRandomValues(new Uint32Array(2)).join('-'), since: Date.now() };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // Without storage it lasts until the page is left.
  }
  return session;
}

/** Ends the presentation of this tab. */
export function closeSession(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // It was never kept.
  }
}

function isSession(value: unknown): value is Session {
  if (typeof value !== 'object' || value === null) return false;
  const { id, since } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof since === 'number';
}
