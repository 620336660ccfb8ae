internal import Decoding
internal import JSON
internal import SystemFiles

/// Reads articles from pages of every format, one after the other.
///
/// A page that cannot be read is a reading with a reason, never an error: a corpus is read to its
/// end whatever is in it.
public struct PageReader: Sendable {
  /// The largest file that is read, and the largest content of a packed file.
  public static let maximumBytes = 64 << 20

  private let tools: ReadingTools

  /// Makes a reader.
  public init(options: ReadingOptions = ReadingOptions()) {
    tools = ReadingTools(options)
  }

  /// The files at and below a path, in an order that never changes; `-` is standard input.
  ///
  /// Links inside folders lead anywhere and are not followed; they and what is neither file nor
  /// folder are named to `passingOver`.
  public static func files(
    at path: String,
    passingOver: (String) -> Void = { _ in }
  ) throws(EventGraphError) -> [String] {
    do {
      return try FolderWalk.files(at: path, passingOver: passingOver)
    } catch {
      throw EventGraphError(.noInput, error.description, advice: "check the path")
    }
  }

  /// Reads a file: one reading for a page, one for each entry of a feed or a list of records.
  public func read(_ path: String) -> [PageReading] {
    do {
      return read(try FileReader.bytes(of: path, limit: Self.maximumBytes), source: path)
    } catch {
      let reason: SkipReason = error.kind == .tooLarge ? .tooLarge : .unreadable
      return [skip(path, reason, error.description)]
    }
  }

  /// What is to be said of a link inside a folder, or of what is neither file nor folder.
  package func passedOver(_ path: String) -> PageReading { skip(path, .link, []) }

  /// Reads the bytes of a file; `source` is the name that the readings carry.
  public func read(_ bytes: [UInt8], source: String) -> [PageReading] {
    var bytes = bytes
    var notes: [String] = []
    if Gzip.isGzip(bytes) {
      let content = Gzip.expand(bytes, limit: Self.maximumBytes)
      switch content.interruption {
      case .limit: return [skip(source, .tooLarge, "more than \(Self.maximumBytes) bytes came out")]
      case .damaged: notes.append("the packed file is damaged; what follows was not read")
      case .truncated: notes.append("the packed file breaks off")
      case nil: break
      }
      bytes = content.bytes
    }
    guard !bytes.isEmpty else { return [skip(source, notes.isEmpty ? .empty : .unreadable, notes)] }
    do {
      let text = try TextDecoder.decode(bytes, label: EncodingLabel.find(in: bytes))
      return readings(text.bytes, source, notes + Self.notes(on: text))
    } catch {
      switch error {
      case .binary: return [skip(source, .binary, notes)]
      case .noConverter(let encoding): return [skip(source, .encoding, notes + [encoding.name])]
      }
    }
  }

  /// Reads a line of JSON such as `graph read` writes; the reading keeps the source that it names.
  package func read(line: [UInt8]) -> [PageReading] {
    guard let text = try? TextDecoder.decode(line),
      let value = try? JSONParser.parse(text.bytes), value.object != nil
    else { return read(line, source: "-") }
    return [record(value, value["source"]?.string ?? "-", Self.notes(on: text))]
  }

  private static func notes(on text: TextDecoder.Text) -> [String] {
    var notes: [String] = []
    if text.errors > 0 { notes.append("\(text.errors) places are no \(text.encoding)") }
    if text.repairs > 0 { notes.append("text that was encoded twice was decoded twice") }
    return notes
  }

  private func skip(_ source: String, _ reason: SkipReason, _ note: String) -> PageReading {
    skip(source, reason, [note])
  }

  private func skip(
    _ source: String,
    _ reason: SkipReason,
    _ notes: [String],
    kind: PageKind = .unknown
  ) -> PageReading {
    PageReading(source: source, kind: kind, skipped: reason, notes: notes)
  }
}

// MARK: - Formats

extension PageReader {
  private func readings(_ bytes: [UInt8], _ source: String, _ notes: [String]) -> [PageReading] {
    guard bytes.contains(where: { $0 > 0x20 }) else { return [skip(source, .empty, notes)] }
    switch PageFormat.detect(bytes) {
    case .markdown(let kind):
      return [reading(MarkdownPageReader(source: source, kind: kind).draft(bytes), notes)]
    case .webPage:
      return [reading(WebPageReader(source: source, tools: tools).draft(bytes), notes)]
    case .plainText:
      return [reading(PlainTextReader(source: source, tools: tools).draft(bytes), notes)]
    case .feed:
      let drafts = FeedReader(source: source).drafts(bytes)
      if drafts.isEmpty { return [skip(source, .noText, notes, kind: .rss)] }
      return drafts.map { reading($0, notes) }
    case .json:
      return records(bytes, source, notes)
    }
  }

  private func reading(_ draft: ArticleDraft, _ notes: [String]) -> PageReading {
    var draft = draft
    draft.notes = notes + draft.notes
    return ArticleAssembler.reading(from: draft, with: tools)
  }

  /// One record a line; or one value, which is a record or a list of records.
  private func records(_ bytes: [UInt8], _ source: String, _ notes: [String]) -> [PageReading] {
    if let value = try? JSONParser.parse(bytes) {
      return (value.array ?? [value]).map { record($0, source, notes) }
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.enumerated().filter { $1.contains { $0 > 0x20 } }.map { index, line in
      do throws(JSONError) {
        return record(try JSONParser.parse(Array(line)), source, notes)
      } catch {
        let place = "line \(index + 1), column \(error.column): \(error.reason)"
        return skip(source, .unreadable, notes + [place], kind: .json)
      }
    }
  }

  private func record(_ value: JSONValue, _ source: String, _ notes: [String]) -> PageReading {
    guard let draft = RecordReader(source: source).draft(value) else {
      return skip(source, .notAnArticle, notes, kind: .json)
    }
    return reading(draft, notes)
  }
}
