/// SQL text and the values bound to it.
///
/// An interpolated value is bound, never pasted, so text from outside cannot become SQL:
///
///     let sql: SQL = "SELECT id FROM node WHERE name = \(name)"
///
/// What has to be pasted, such as a table name of our own, is written `\(raw: name)`.
package struct SQL: Hashable, Sendable {
  /// The text with a `?` for each value.
  package private(set) var text: String
  /// The values in the order of their question marks.
  package private(set) var values: [SQLiteValue]

  package init(_ text: String, values: [SQLiteValue] = []) {
    self.text = text
    self.values = values
  }

  /// Joins conditions or columns with a separator between them.
  package static func joined(_ parts: [SQL], separator: String) -> SQL {
    SQL(
      parts.map(\.text).joined(separator: separator),
      values: parts.flatMap(\.values)
    )
  }

  package static func + (left: SQL, right: SQL) -> SQL {
    SQL(left.text + right.text, values: left.values + right.values)
  }
}

extension SQL: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    self.init(value)
  }

  package init(stringInterpolation: Interpolation) {
    self.init(stringInterpolation.text, values: stringInterpolation.values)
  }

  /// Collects literal text and bound values.
  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var values: [SQLiteValue] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) {
      text += literal
    }

    package mutating func appendInterpolation(_ value: some SQLiteBindable) {
      text += "?"
      values.append(value.sqliteValue)
    }

    package mutating func appendInterpolation<Value: SQLiteBindable>(_ value: Value?) {
      text += "?"
      values.append(value.sqliteValue)
    }

    package mutating func appendInterpolation(_ part: SQL) {
      text += part.text
      values += part.values
    }

    package mutating func appendInterpolation(raw: String) {
      text += raw
    }

    /// Writes a parenthesised list, as in `WHERE kind IN \(kinds)`.
    package mutating func appendInterpolation(list: [some SQLiteBindable]) {
      text += "(" + Array(repeating: "?", count: list.count).joined(separator: ", ") + ")"
      values += list.map(\.sqliteValue)
    }
  }
}
