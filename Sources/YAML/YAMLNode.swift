/// A piece of a YAML document, with the place it was written at.
package struct YAMLNode: Hashable, Sendable {
  /// What a node is.
  package indirect enum Content: Hashable, Sendable {
    /// Text; every scalar is text here, so that 2022-12 stays what was typed.
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([Entry])
    /// Nothing was written, as in `note:`.
    case empty
  }

  /// One key of a mapping and its value.
  package struct Entry: Hashable, Sendable {
    package let key: YAMLNode
    package let value: YAMLNode
  }

  package let content: Content
  package let position: YAMLPosition
}

/// A place in a text, both counted from 1.
package struct YAMLPosition: Hashable, Comparable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: YAMLPosition, right: YAMLPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Why a text is not the YAML we read, and where.
package struct YAMLError: Error, Hashable, Sendable {
  /// What is wrong, as the second half of a sentence.
  package let reason: String
  package let position: YAMLPosition
}
