internal import CLibXML2

/// The library that parses HTML and XML, which is opened when it is first needed.
package enum MarkupEngine {
  /// Whether the library is installed; where it is not, every page reads as empty.
  package static let isInstalled = clibxml2_open() != 0
}
