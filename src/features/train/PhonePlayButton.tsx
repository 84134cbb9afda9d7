import { PlayDisc } from './PlayDisc';

/** The play disc among the tabs of a phone: 62 px, its ring of 84 is the progress. */
export function PhonePlayButton() {
  return (
    <span data-region="transport">
      <PlayDisc size="phone" />
    </span>
  );
}
