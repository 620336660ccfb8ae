internal import CGraphviz

/// The functions of fontconfig; whoever calls them holds the lock of the catalog.
@safe
struct FontconfigLibrary {
  private let functions: cfontconfig_functions

  init() throws(GraphvizError) {
    var functions = cfontconfig_functions()
    if let missing = unsafe cfontconfig_load(&functions) {
      throw .missingLibrary(unsafe String(cString: missing))
    }
    self.functions = functions
  }

  func families(matching name: String) throws(GraphvizError) -> [String] {
    let parsed = unsafe name.withCString(encodedAs: UTF8.self) { unsafe functions.parse($0) }
    guard let pattern = unsafe parsed, let objects = functions.make_objects() else {
      return []
    }
    defer {
      unsafe functions.free_objects(objects)
      unsafe functions.free_pattern(pattern)
    }
    _ = unsafe functions.add_object(objects, "family")
    guard let set = unsafe functions.list(nil, pattern, objects) else { return [] }
    defer { unsafe functions.free_set(set) }
    var families: Set<String> = []
    for index in 0..<Int(unsafe set.pointee.count) {
      guard let font = unsafe set.pointee.patterns[index] else { continue }
      families.formUnion(unsafe names(of: font))
    }
    return families.sorted()
  }

  /// A family has one name for each language it is known in.
  @unsafe
  private func names(of font: OpaquePointer) -> [String] {
    var names: [String] = []
    for index: Int32 in 0..<8 {
      var value: UnsafeMutablePointer<UInt8>?
      guard unsafe functions.string(font, "family", index, &value) == 0,
        let value = unsafe value
      else { break }
      names.append(unsafe String(cString: value))
    }
    return names
  }
}
