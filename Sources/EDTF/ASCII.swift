/// The bytes that mean something in a date.
enum ASCII {
  static let hyphen = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let dot = UInt8(ascii: ".")
  static let dots = [dot, dot]
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let slash = UInt8(ascii: "/")
  static let space = UInt8(ascii: " ")
  static let zero = UInt8(ascii: "0")
  static let nine = UInt8(ascii: "9")
  static let x = UInt8(ascii: "X")
  static let y = UInt8(ascii: "Y")
  static let e = UInt8(ascii: "E")
  static let s = UInt8(ascii: "S")
  static let t = UInt8(ascii: "T")
  static let z = UInt8(ascii: "Z")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
}
