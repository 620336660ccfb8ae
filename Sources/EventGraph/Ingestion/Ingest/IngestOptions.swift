/// How pages are ingested.
public struct IngestOptions: Sendable {
  /// How pages are read.
  public var reading: ReadingOptions
  /// How many threads read and extract; the result is the same for any number.
  public var jobs: Int
  /// Whether everything is done but the writing.
  public var isTrial: Bool
  /// Whether pages that did not change are read again, because the reading did.
  public var isAgain: Bool
  /// Only articles published on or after this day, where they say when.
  public var since: String?

  /// Makes options.
  public init(
    reading: ReadingOptions = ReadingOptions(),
    jobs: Int = 1,
    isTrial: Bool = false,
    isAgain: Bool = false,
    since: String? = nil
  ) {
    self.reading = reading
    self.jobs = max(1, jobs)
    self.isTrial = isTrial
    self.isAgain = isAgain
    self.since = since
  }
}
