#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// An open iconv conversion to UTF-8.
@safe
struct CharacterConverter: ~Copyable {
  private let handle: iconv_t

  /// Opens the conversion; nil where the system has no such converter.
  init?(from encoding: TextEncoding) {
    let opened = unsafe iconv_open("UTF-8", encoding.name)
    // iconv_open reports failure as the pointer -1.
    guard let opened = unsafe opened, unsafe opened != iconv_t(bitPattern: -1) else { return nil }
    unsafe handle = opened
  }

  deinit {
    unsafe iconv_close(handle)
  }

  /// `bytes` in UTF-8, and how many places could not be read and hold U+FFFD instead.
  func convert(_ bytes: some RandomAccessCollection<UInt8>) -> (text: [UInt8], errors: Int) {
    var input = bytes.map { CChar(bitPattern: $0) }
    var output: [UInt8] = []
    output.reserveCapacity(input.count * 3 / 2)
    var chunk = [CChar](repeating: 0, count: 1 << 12)
    var errors = 0
    unsafe input.withUnsafeMutableBufferPointer { buffer in
      var next = buffer.baseAddress
      var left = buffer.count
      while left > 0, unsafe !convert(&next, &left, through: &chunk, to: &output) {
        // What is left begins with something that is no character, or with half of one.
        errors += 1
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        unsafe next = next.map { unsafe $0 + 1 }
        left -= 1
      }
      // A last call without input hands out what the converter still held back.
      var nothing: UnsafeMutablePointer<CChar>?
      var none = 0
      _ = unsafe convertOnce(&nothing, &none, through: &chunk, to: &output)
    }
    return (output, errors)
  }

  /// Converts until the end or the first error; true at the end.
  private func convert(
    _ next: inout UnsafeMutablePointer<CChar>?,
    _ left: inout Int,
    through chunk: inout [CChar],
    to output: inout [UInt8]
  ) -> Bool {
    while left > 0 {
      let code = unsafe convertOnce(&next, &left, through: &chunk, to: &output)
      // E2BIG only says that the chunk is full.
      if code != 0, code != E2BIG { return false }
    }
    return true
  }

  /// One call of iconv; returns its error code, 0 where all went well.
  private func convertOnce(
    _ next: inout UnsafeMutablePointer<CChar>?,
    _ left: inout Int,
    through chunk: inout [CChar],
    to output: inout [UInt8]
  ) -> Int32 {
    let room = chunk.count
    var free = room
    let code = unsafe chunk.withUnsafeMutableBufferPointer { buffer in
      var target = buffer.baseAddress
      let status =
        unsafe next == nil
        ? unsafe iconv(handle, nil, nil, &target, &free)
        : unsafe iconv(handle, &next, &left, &target, &free)
      // SIZE_MAX is iconv's -1.
      return status == Int(bitPattern: UInt.max) ? errno : 0
    }
    for byte in chunk.prefix(room - free) { output.append(UInt8(bitPattern: byte)) }
    return code
  }
}
