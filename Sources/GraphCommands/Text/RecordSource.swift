internal import JSON

/// The source that a record of `graph read` carries, so that a filter keeps it.
enum RecordSource {
  /// The member `source` of a line of JSON.
  static func name(in line: [UInt8]) -> String? {
    guard let record = try? JSONParser.parse(line) else { return nil }
    return record["source"]?.string
  }
}
