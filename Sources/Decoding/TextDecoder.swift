/// Turns the bytes of a page into clean UTF-8.
package enum TextDecoder {
  /// A decoded text.
  package struct Text: Hashable, Sendable {
    /// Well-formed UTF-8 without byte order mark and without control characters but tab and
    /// line ends.
    package let bytes: [UInt8]
    package let encoding: TextEncoding
    package let rule: EncodingDetector.Rule
    /// How many places could not be read and hold U+FFFD instead.
    package let errors: Int
    /// How many stretches were encoded twice, and were decoded twice.
    package let repairs: Int
  }

  /// Why bytes are no text.
  package enum Failure: Error, Hashable, Sendable {
    /// The bytes are a picture, an archive or some other file that is no text.
    case binary
    /// This system has no converter for the encoding.
    case noConverter(TextEncoding)
  }

  /// Decodes a page; `label` is the encoding that it or its carrier names.
  package static func decode(_ bytes: [UInt8], label: String? = nil) throws(Failure) -> Text {
    guard !hasBinarySignature(bytes) else { throw .binary }
    let finding = EncodingDetector.detect(bytes, label: label)
    guard !isBinary(bytes, finding.encoding) else { throw .binary }
    var content = finding.markLength == 0 ? bytes : Array(bytes.dropFirst(finding.markLength))
    var errors = 0
    if finding.encoding == .utf8 {
      let survey = finding.survey ?? UTF8Text.survey(content)
      errors = survey.errors
      content.removeLast(survey.cutOff)
      if errors > 0 { content = UTF8Text.repaired(content) }
    } else {
      guard let converter = CharacterConverter(from: finding.encoding) else {
        throw .noConverter(finding.encoding)
      }
      (content, errors) = converter.convert(content)
    }
    let repair = DoubleEncoding.repaired(content)
    content = repair.text
    replaceControls(&content)
    return Text(
      bytes: content,
      encoding: finding.encoding,
      rule: finding.rule,
      errors: errors,
      repairs: repair.runs
    )
  }

  private static let binarySignatures: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38],
    [0x25, 0x50, 0x44, 0x46], [0x50, 0x4B, 0x03, 0x04], [0x7F, 0x45, 0x4C, 0x46],
    [0x42, 0x5A, 0x68], [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD],
    [0x53, 0x51, 0x4C, 0x69, 0x74, 0x65],
  ]

  private static func hasBinarySignature(_ bytes: [UInt8]) -> Bool {
    binarySignatures.contains { bytes.starts(with: $0) }
  }

  /// Text has hardly any control characters: one in fifty is too many, one NUL in a thousand too.
  private static func isBinary(_ bytes: [UInt8], _ encoding: TextEncoding) -> Bool {
    guard encoding != .utf16LittleEndian, encoding != .utf16BigEndian else { return false }
    guard ByteWords.containControls(in: bytes) else { return false }
    let count = min(bytes.count, EncodingDetector.window)
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      var controls = 0
      var zeros = 0
      for index in 0..<count where unsafe buffer[index] < 0x20 {
        switch unsafe buffer[index] {
        case 0: zeros += 1
        case 0x09, 0x0A, 0x0C, 0x0D, 0x1B: continue
        default: controls += 1
        }
      }
      return zeros * 1_000 > count || (controls + zeros) * 50 > count
    }
  }

  private static func replaceControls(_ bytes: inout [UInt8]) {
    guard ByteWords.containControls(in: bytes) else { return }
    unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      for index in 0..<buffer.count {
        let byte = unsafe buffer[index]
        guard byte < 0x20 || byte == 0x7F else { continue }
        switch byte {
        case 0x09, 0x0A, 0x0D: continue
        case 0x0B, 0x0C: unsafe buffer[index] = 0x0A
        default: unsafe buffer[index] = 0x20
        }
      }
    }
  }
}
