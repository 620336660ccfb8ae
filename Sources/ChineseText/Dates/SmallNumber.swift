/// A number, or none, in four bytes.
@propertyWrapper
struct SmallNumber: Hashable, Sendable {
  private var stored = Int32.min

  /// The number; one that has no place in four bytes is none.
  var wrappedValue: Int? {
    get { stored == .min ? nil : Int(stored) }
    set { stored = newValue.flatMap { Int32(exactly: $0) } ?? .min }
  }
}
