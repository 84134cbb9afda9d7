/** What a finished network is worth: its result on the test set. */
export function AfterTraining() {
  return <div />;
}
