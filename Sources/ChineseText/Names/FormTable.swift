/// Values by folded forms, which are compared and hashed by their bytes.
///
/// `String` compares what it means to readers, and for Chinese takes a slow way to find that out; a
/// folded form has one spelling only.
struct FormTable<Value> {
  private struct Key: Hashable {
    let form: String

    static func == (left: Key, right: Key) -> Bool {
      left.form.hasBytes(of: right.form)
    }

    func hash(into hasher: inout Hasher) {
      form.hashBytes(into: &hasher)
    }
  }

  private var values: [Key: Value] = [:]

  /// Makes an empty table with room for some forms.
  init(capacity: Int = 0) {
    values.reserveCapacity(capacity)
  }

  /// The value of a form.
  subscript(form: String) -> Value? {
    get { values[Key(form: form)] }
    set { values[Key(form: form)] = newValue }
  }

  /// The value of a form, or one to begin with.
  subscript(form: String, default first: @autoclosure () -> Value) -> Value {
    get { values[Key(form: form), default: first()] }
    set { values[Key(form: form), default: first()] = newValue }
  }

  /// Whether no form has a value.
  var isEmpty: Bool { values.isEmpty }
}

extension FormTable: Sendable where Value: Sendable {}
