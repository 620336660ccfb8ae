import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// An SVG as a strict parser of XML reads it: its elements, not its coordinates.
package struct SVGDocument {
  /// One element, with the text directly in it.
  package struct Element {
    package let name: String
    package let attributes: [String: String]
    package var text = ""
    /// The place of the element around it in the list.
    package let parent: Int?
  }

  package private(set) var elements: [Element] = []

  /// Why bytes are not XML.
  package struct Malformed: Error {
    package let line: Int
    package let reason: String
  }

  package init(_ bytes: [UInt8]) throws {
    let parser = XMLParser(data: Data(bytes))
    let reader = Reader()
    parser.delegate = reader
    guard parser.parse() else {
      throw Malformed(line: parser.lineNumber, reason: "\(parser.parserError as Any)")
    }
    elements = reader.elements
  }

  /// The groups that carry a class.
  package func groups(_ kind: String) -> [Element] {
    elements.filter { element in
      element.name == "g"
        && (element.attributes["class"] ?? "").split(separator: " ").contains(Substring(kind))
    }
  }

  /// The texts of elements of a name, in order.
  package func texts(_ name: String) -> [String] {
    elements.filter { $0.name == name }.map(\.text)
  }

  /// Where the links lead.
  package var links: [String] {
    elements.filter { $0.name == "a" }.compactMap { $0.attributes["xlink:href"] }
  }

  /// Whatever a browser could run, load or follow, besides pages on the web; pictures have none.
  package var dangers: [String] {
    let known: Set = [
      "svg", "g", "title", "desc", "style", "text", "a", "polygon", "polyline", "ellipse", "path",
    ]
    let names = elements.map(\.name).filter { !known.contains($0) }
    let handlers = elements.flatMap(\.attributes.keys).filter { $0.lowercased().hasPrefix("on") }
    let addresses = elements.flatMap { element in
      element.attributes.filter { $0.key.hasSuffix("href") || $0.key == "src" }.map(\.value)
    }.filter { !$0.hasPrefix("http://") && !$0.hasPrefix("https://") }
    let styles = texts("style").filter { $0.contains("url(") || $0.contains("@import") }
    return names + handlers + addresses + styles
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      elements.append(Element(name: name, attributes: attributes, parent: open.last))
      open.append(elements.count - 1)
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      guard let index = open.last else { return }
      elements[index].text += string
    }

    func parser(
      _ parser: XMLParser,
      didEndElement name: String,
      namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }
  }
}
