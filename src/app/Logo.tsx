/** Inputs, a hidden layer, one answer. */
export function Logo() {
  return (
    <svg width={22} height={22} viewBox="0 0 22 22" aria-hidden="true">
      <g fill="currentColor">
        <circle cx="3.5" cy="4" r="2.2" />
        <circle cx="3.5" cy="11" r="2.2" />
        <circle cx="3.5" cy="18" r="2.2" />
        <circle cx="10.5" cy="7.5" r="2.2" />
        <circle cx="10.5" cy="14.5" r="2.2" />
      </g>
      <circle cx="18" cy="11" r="3.2" fill="var(--lab-network)" />
    </svg>
  );
}
