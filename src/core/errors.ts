/** Everything that can go wrong by name; each has its sentence in both languages under `errors.*`. */
export type LabErrorName =
  | 'Busy'
  | 'NotTrained'
  | 'NoNetwork'
  | 'UnknownKey'
  | 'BadValue'
  | 'NaNLoss'
  | 'WorkerDied'
  | 'EngineUnavailable'
  | 'EngineFailed'
  | 'DataMissing'
  | 'DataFilesGone'
  | 'DataFetch'
  | 'DataOffline'
  | 'DataTruncated'
  | 'DataTooLong'
  | 'DataMagic'
  | 'DataChecksum'
  | 'DataMismatch'
  | 'DataLabels'
  | 'DataShape'
  | 'DataEmpty'
  | 'DataAmbiguous'
  | 'DataFiles'
  | 'WrongWeights'
  | 'WrongPixels'
  | 'WrongStrokes'
  | 'NotSaved'
  | 'StorageFull'
  | 'RunsForeign'
  | 'RunsDamaged'
  | 'RunsNewer'
  | 'NothingToRecord'
  | 'NotRecorded'
  | 'RecordingForeign'
  | 'RecordingTruncated'
  | 'RecordingDamaged'
  | 'RecordingNewer'
  | 'RecordingFetch'
  | 'NotKept'
  | 'DigitsForeign'
  | 'DigitsTruncated'
  | 'DigitsDamaged'
  | 'DigitsNewer'
  | 'DigitsTooMany'
  | 'DigitsFull'
  | 'DigitsNotKept'
  | 'Unexpected';

/** What a sentence about an error needs to be exact: a file's name, a number, a range. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** An error that the user can be told about: `name` picks the sentence, `details` fill it in. */
export class LabError extends Error {
  override readonly name: LabErrorName;
  readonly details: ErrorDetails;

  constructor(name: LabErrorName, details: ErrorDetails = {}) {
    const facts = Object.entries(details).map(([key, value]) => `${key}: ${value}`);
    super(facts.length ? `${name} (${facts.join(', ')})` : name);
    this.name = name;
    this.details = details;
  }
}

/** Any thrown value as a LabError, so that nothing leaves unnamed. */
export function asLabError(error: unknown): LabError {
  if (error instanceof LabError) return error;
  return new LabError('Unexpected', { message: error instanceof Error ? error.message : String(error) });
}
