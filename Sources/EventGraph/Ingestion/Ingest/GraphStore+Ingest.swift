internal import SQLite

extension GraphStore {
  /// How the table of sources calls pages.
  static let pageFormat = "page"
  /// How many articles are written in one transaction at least and at most, but for those of its
  /// last page.
  private static let batch = 50...800
  /// After so many pages of the file were written anew they are put in their places.
  ///
  /// Most of them are written again and again, and only their last version has to get there.
  private static let pagesBetweenCheckpoints = 1 << 16
  /// After so many articles the search index is brought up to date.
  private static let searchStep = 10_000

  /// Ingests pages: reads them, extracts what they say, and joins it with what is there.
  ///
  /// Pages that are the same as before are not read again. A page that cannot be read is counted
  /// and named, never an error. Every batch of pages is kept as a whole or not at all, so an
  /// ingest that was broken off is completed by running it again.
  ///
  /// - Throws: `EventGraphError` where the graph cannot be written.
  public func ingest(
    _ paths: [String],
    options: IngestOptions = IngestOptions(),
    progress: (String) throws -> Void = { _ in }
  ) throws -> IngestReport {
    try connection.executeScript("PRAGMA wal_autocheckpoint = \(Self.pagesBetweenCheckpoints)")
    let registry = NameRegistry()
    let known = try knownPages()
    var spellings = PageSpellings(known.keys)
    let paths = spellings.settled(paths)
    let ingester = PageIngester(
      reader: PageReader(options: options.reading),
      extractor: ArticleExtractor(),
      registry: registry,
      since: options.since,
      known: options.isAgain ? [:] : known
    )
    let crew = PageCrew(paths, ingester, jobs: options.jobs)
    defer { crew.stop() }
    var report = IngestReport()
    var batch: [IngestedPage] = []
    var (waiting, written, unindexed) = (0, 0, 0)
    while let page = crew.next() {
      batch.append(page)
      waiting += page.weight
      // Large batches take less of the disk; small ones at first let the writing begin at once.
      if waiting >= min(max(3 * written, Self.batch.lowerBound), Self.batch.upperBound) {
        try write(&batch, known, registry, options, &report)
        unindexed += waiting
        written += waiting
        waiting = 0
        if unindexed >= Self.searchStep, !options.isTrial {
          try updateSearchIndex()
          unindexed = 0
        }
      }
      try progress(page.path)
    }
    try write(&batch, known, registry, options, &report)
    if !options.isTrial { try updateSearchIndex() }
    return report
  }

  /// Ingests what another program extracted, in the lines that `graph extract` prints.
  ///
  /// Every line names its page, whose text is read again: words that do not stand in it are refused
  /// with the line, and every proof names the producer. The last ingest of a page counts.
  ///
  /// - Throws: `EventGraphError` where the graph cannot be written.
  public func ingestExtracted(
    _ bytes: [UInt8],
    named file: String,
    producer: String,
    options: IngestOptions = IngestOptions()
  ) throws -> IngestReport {
    let registry = NameRegistry()
    let known = try knownPages()
    let pages = ExtractedPages(
      reader: PageReader(options: options.reading),
      registry: registry,
      producer: producer,
      since: options.since,
      known: known
    ).pages(bytes, named: file)
    var report = IngestReport()
    let size = Self.batch.upperBound
    for start in stride(from: 0, to: pages.count, by: size) {
      var batch = Array(pages[start..<min(start + size, pages.count)])
      try write(&batch, known, registry, options, &report)
    }
    return report
  }

  private func knownPages() throws -> [String: String] {
    try explaining("read") {
      let pages = try connection.rows(
        "SELECT name, sha256 FROM source WHERE format = \(Self.pageFormat)"
      ) { ($0.text(0), $0.text(1)) }
      return Dictionary(pages) { first, _ in first }
    }
  }

  private func write(
    _ batch: inout [IngestedPage],
    _ known: [String: String],
    _ registry: NameRegistry,
    _ options: IngestOptions,
    _ report: inout IngestReport
  ) throws {
    defer { batch = [] }
    for page in batch { report.count(page, isKnown: known[page.path] != nil) }
    let changed = batch.filter(\.isRead)
    guard !changed.isEmpty, !options.isTrial else { return }
    let counts = try writing {
      var shelf = try ArticleShelf(connection, registry)
      var (added, removed) = (0, 0)
      for page in changed {
        guard case .read(let articles, _) = page.outcome else { continue }
        let source = StableNumber(hashing: page.path.utf8)
        if known[page.path] != nil { removed += try shelf.remove(source) }
        try keep(page, source)
        added += try shelf.put(articles, from: source)
      }
      try shelf.settle(self)
      return (added: added, removed: removed)
    }
    report.added += counts.added
    report.removed += counts.removed
  }

  private func keep(_ page: IngestedPage, _ source: StableNumber) throws {
    try connection.execute(
      """
      INSERT INTO source(id, name, format, sha256)
      VALUES (\(source.value), \(page.path), \(Self.pageFormat), \(page.digest))
      ON CONFLICT(id) DO UPDATE SET sha256 = excluded.sha256
      """
    )
  }
}

extension IngestedPage {
  /// As how many articles a page counts; one without any counts as one.
  var weight: Int {
    if case .read(let articles, _) = outcome { return max(1, articles.count) }
    return 1
  }

  fileprivate var isRead: Bool {
    if case .read = outcome { return true }
    return false
  }
}

extension IngestReport {
  /// Counts what became of a page.
  fileprivate mutating func count(_ page: IngestedPage, isKnown: Bool) {
    switch page.outcome {
    case .unchanged: unchanged += 1
    case .failed(let reason): failures.append(Failure(page: page.path, reason: reason))
    case .read(let articles, let reasons):
      if articles.isEmpty {
        if let reason = reasons.first { skipped[reason, default: 0] += 1 } else { tooOld += 1 }
      } else if isKnown {
        updated += 1
      } else {
        new += 1
      }
    }
  }
}
